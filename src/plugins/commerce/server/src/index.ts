import { cart } from './cart/feature';
import { catalog } from './catalog/feature';
import { checkout } from './checkout/feature';
import { config } from './config';
import { customer } from './customer/feature';
import { giftCard } from './gift-card/feature';
import { jobs } from './jobs/feature';
import { order } from './order/feature';
import { payment } from './payment/feature';
import { assemble } from './platform/plugin';
import { promotion } from './promotion/feature';
import { report } from './report/feature';
import { shipping } from './shipping/feature';
import { stock } from './stock/feature';
import { tax } from './tax/feature';
import { webhook } from './webhook/feature';

const features = [
  ...[jobs, customer, catalog, stock],
  ...[tax, promotion, shipping, giftCard],
  ...[cart, payment, order, checkout, webhook, report],
];

export default assemble(features, config);
