import { jobsOf } from '../../jobs';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import type { Occasion } from '../mail-service';
import type { Mail } from '../schemas/mail';
import { insertMail } from '../store/mails';

export const sendTask = 'mail.send';

/** At most one job of a mail waits. `runAt`: not before, by the database's clock in milliseconds. */
export const queueSending = (tx: Transaction, { publicId }: Pick<Mail, 'publicId'>, runAt?: number): Promise<void> =>
  jobsOf(tx.strapi).add(
    tx,
    sendTask,
    { mail: publicId },
    { key: `${sendTask} ${publicId}`, ...(runAt !== undefined && { runAt }) },
  );

/** One row and one job per kind and key, however often it is called. */
export const queueMail = async (
  tx: Transaction,
  kind: string,
  { key, payload, orderNumber }: Occasion,
): Promise<void> => {
  const about = { kind, key, payload, orderNumber: orderNumber ?? null, orderId: null };
  const mail = await insertMail(tx.sql, { ...about, publicId: newId(), queuedAt: Date.now() });
  if (mail) await queueSending(tx, mail);
};
