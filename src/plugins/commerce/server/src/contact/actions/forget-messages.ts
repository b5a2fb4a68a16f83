import { mailOf } from '../../mail';
import { chunks } from '../../platform/chunks';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { retained } from '../core/retention';
import { noticeKind, replyKind } from '../mails';
import type { ContactMessage } from '../schemas/contact-message';
import { readSettings } from '../settings';
import { eventsOf } from '../store/events';
import { deleteMessages, oldMessages } from '../store/old';
import { messageBy } from './read-messages';

/** As many as one statement forgets the mails of. */
const atOnce = 100;

/** With their answers, and what the log of mails says of them. */
export const forgetMessages = async (tx: Transaction, messages: readonly ContactMessage[]): Promise<void> => {
  const mails = mailOf(tx.strapi);
  for (const some of chunks(messages, atOnce)) {
    const ids = some.map(({ id }) => id);
    const replies = (await eventsOf(tx.sql, ids)).filter(({ type }) => type === 'contact.replied');
    for (const keys of chunks(
      replies.map(({ publicId }) => publicId),
      atOnce,
    ))
      await mails.forget(tx.sql, replyKind, keys);
    await mails.forget(
      tx.sql,
      noticeKind,
      some.map(({ publicId }) => publicId),
    );
    await deleteMessages(tx.sql, ids);
  }
};

/** By staff: what somebody wrote is gone, as if it had never come. */
export const removeMessage = (strapi: Strapi, id: string): Promise<void> =>
  transaction(strapi, async (tx) => forgetMessages(tx, [await messageBy(tx.sql, id)]));

/** What is older than the shop wants to keep it; a hundred at a time. Answers how many. */
export const sweepMessages = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  const age = retained(now, (await readSettings(strapi)).retentionMonths);
  for (let swept = 0; ;) {
    const gone = await transaction(strapi, async (tx) => {
      const old = await oldMessages(tx.sql, age, atOnce);
      await forgetMessages(tx, old);
      return old.length;
    });
    swept += gone;
    if (gone < atOnce) return swept;
  }
};
