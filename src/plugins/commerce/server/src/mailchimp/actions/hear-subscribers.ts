import type { SubscriberNews } from '../../marketing';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { cartEntry, memberEntry, tagsEntry } from '../core/lanes';
import { cartsOf } from '../store/carts';
import { forgetTold } from '../store/entries';
import { markChanged, markIfKnown } from './mark-changed';

/** Older carts are nobody's any more. */
const cartsLastFor = 30 * 86_400_000;

/**
 * Somebody may be written to from now on: with what they left in a cart before they said so. Members go before what hangs
 * on whether they are.
 */
export const hearSubscribed = async (strapi: Strapi, { subscriber, happenedAt }: SubscriberNews): Promise<void> => {
  const carts = await cartsOf(connection(strapi), subscriber.email, happenedAt - cartsLastFor);
  const member = memberEntry(subscriber);
  await transaction(strapi, async (tx) => {
    await markChanged(tx, [member, tagsEntry(subscriber)], happenedAt);
    // Whoever was taken out of the audience has lost them there.
    await forgetTold(tx.sql, 'tags', [subscriber.publicId], happenedAt);
    await markChanged(tx, carts.map(cartEntry), happenedAt + 1);
    await markIfKnown(tx, { kind: 'customer', lanes: [member.lane] }, happenedAt + 1);
  });
};

/** Nobody writes to them any more. Who never was a member does not become one by leaving. */
export const hearUnsubscribed = async (strapi: Strapi, { subscriber, happenedAt }: SubscriberNews): Promise<void> => {
  const { lane } = memberEntry(subscriber);
  await transaction(strapi, async (tx) => {
    for (const kind of ['member', 'cart', 'customer'] as const)
      await markIfKnown(tx, { kind, lanes: [lane] }, happenedAt);
  });
};
