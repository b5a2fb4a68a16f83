import { cart } from './cart/feature';
import { catalog } from './catalog/feature';
import { checkout } from './checkout/feature';
import { config } from './config';
import { jobs } from './jobs/feature';
import { order } from './order/feature';
import { payment } from './payment/feature';
import { assemble } from './platform/plugin';
import { promotion } from './promotion/feature';
import { shipping } from './shipping/feature';
import { stock } from './stock/feature';
import { webhook } from './webhook/feature';

export default assemble([jobs, catalog, stock, promotion, shipping, cart, payment, order, checkout, webhook], config);
