import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { MailView } from '../contract';
import type { Mail } from '../schemas/mail';
import { findMail, insertMail, reopenMail } from '../store/mails';
import { mailViewOf } from './list-mails';
import { queueSending } from './queue-mail';

/** A second mail of its own: under the first one's Message-ID a mailbox would take it for the same. */
const anotherOf = ({ kind, key, payload, orderNumber, orderId }: Mail) => ({
  ...{ kind, payload, orderNumber, orderId },
  key: `${key} again ${newId()}`,
  publicId: newId(),
  queuedAt: Date.now(),
});

/** By staff: what was not sent is tried anew, what was sent goes out a second time, as things stand now. */
export const resendMail = async (strapi: Strapi, id: string): Promise<MailView> => {
  const mail = await findMail(connection(strapi), id);
  if (!mail) throw new CommerceError('not-found', 'mail.not-found', 'There is no such mail.');
  return transaction(strapi, async (tx) => {
    const next = mail.status === 'sent' ? await insertMail(tx.sql, anotherOf(mail)) : await reopenMail(tx.sql, id);
    if (!next) throw new CommerceError('conflict', 'mail.on-its-way', 'The mail is on its way already.');
    await queueSending(tx, next);
    return mailViewOf(next);
  });
};
