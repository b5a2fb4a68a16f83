import { mailOf } from '../../mail';
import { chunks } from '../../platform/chunks';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { pendingMilliseconds } from '../core/asking';
import { confirmKind } from '../mails';
import type { Subscriber } from '../schemas/subscriber';
import { eventsOf } from '../store/events';
import { deleteSubscribers, unconfirmed } from '../store/old';

/** As many as one statement forgets the mails of. */
const atOnce = 100;

/** With their histories, and what the log of mails says of them. */
export const forgetSubscribers = async (
  tx: Transaction,
  subscribers: readonly Subscriber[],
  only?: 'pending',
): Promise<void> => {
  for (const some of chunks(subscribers, atOnce)) {
    const ids = some.map(({ id }) => id);
    const keys = (await eventsOf(tx.sql, ids)).map(({ publicId }) => publicId);
    for (const part of chunks(keys, atOnce)) await mailOf(tx.strapi).forget(tx.sql, confirmKind, part);
    await deleteSubscribers(tx.sql, ids, only);
  }
};

/** Who never confirmed has agreed to nothing, and is not kept. Answers how many. */
export const sweepUnconfirmed = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  for (let swept = 0; ;) {
    const gone = await transaction(strapi, async (tx) => {
      const old = await unconfirmed(tx.sql, now - pendingMilliseconds, atOnce);
      await forgetSubscribers(tx, old, 'pending');
      return old.length;
    });
    swept += gone;
    if (gone < atOnce) return swept;
  }
};
