import { whenProjected } from '../catalog';
import type { EventType } from '../events';
import { whenProfileChanges } from '../customer';
import { marketingOf } from '../marketing';
import { orderOf } from '../order';
import type { Strapi } from '../platform/strapi';
import { hearOrder } from './actions/hear-orders';
import { hearSubscribed, hearUnsubscribed } from './actions/hear-subscribers';
import { markChanged, markIfKnown } from './actions/mark-changed';
import { contactId } from './core/contact-id';
import { productEntry } from './core/lanes';

/** What changes an order as Mailchimp shows it. */
const heard: readonly EventType[] = [
  'order.completed',
  'order.cancelled',
  'order.address-changed',
  'payment.captured',
  'refund.succeeded',
  'fulfillment.shipped',
  'fulfillment.handed-over',
  'fulfillment.cancelled',
  'dispute.opened',
  'dispute.closed',
];

/** Of what happens at one moment, one thing is enough: a checkout has one job of ours. */
const first = (type: EventType) => (moment: readonly EventType[]) => heard.find((one) => moment.includes(one)) === type;

export const listen = (strapi: Strapi): void => {
  for (const type of heard)
    orderOf(strapi).on(type, 'mailchimp', (news) => hearOrder(strapi, news), { when: first(type) });
  const marketing = marketingOf(strapi);
  marketing.on('subscriber.subscribed', 'mailchimp', (news) => hearSubscribed(strapi, news));
  marketing.on('subscriber.unsubscribed', 'mailchimp', (news) => hearUnsubscribed(strapi, news));
  whenProfileChanges(strapi, async (tx, { email }) => {
    if (email) await markIfKnown(tx, { kind: 'tags', lanes: [contactId(email)] });
  });
  whenProjected(strapi, (tx, entryType, documentIds) =>
    markChanged(
      tx,
      documentIds.map((entryId) => productEntry({ entryType, entryId, sku: '' })),
    ),
  );
};
