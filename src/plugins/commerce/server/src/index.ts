import { campaign } from './campaign/feature';
import { cart } from './cart/feature';
import { catalog } from './catalog/feature';
import { checkout } from './checkout/feature';
import { config } from './config';
import { contact } from './contact/feature';
import { customer } from './customer/feature';
import { fulfillment } from './fulfillment/feature';
import { giftCard } from './gift-card/feature';
import { invoice } from './invoice/feature';
import { jobs } from './jobs/feature';
import { mail } from './mail/feature';
import { mailchimp } from './mailchimp/feature';
import { marketing } from './marketing/feature';
import { notification } from './notification/feature';
import { order } from './order/feature';
import { payment } from './payment/feature';
import { assemble } from './platform/plugin';
import { promotion } from './promotion/feature';
import { reminder } from './reminder/feature';
import { report } from './report/feature';
import { search } from './search/feature';
import { seller } from './seller/feature';
import { shipping } from './shipping/feature';
import { stock } from './stock/feature';
import { tax } from './tax/feature';
import { webhook } from './webhook/feature';

/** Also for what is written from the definitions: the client's types. */
export const features = [
  ...[jobs, customer, catalog, search, mail, stock],
  ...[tax, promotion, shipping, giftCard],
  ...[cart, payment, order, fulfillment, invoice],
  ...[checkout, seller, webhook, notification, report, contact],
  ...[marketing, campaign, mailchimp, reminder],
];

export default assemble(features, config);
