import { connection, type Strapi } from '../../platform/strapi';
import type { MailsQuery, MailView } from '../contract';
import type { Mail } from '../schemas/mail';
import { listMails as findMails } from '../store/mails';

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

export const mailViewOf = (mail: Mail): MailView => ({
  id: mail.publicId,
  kind: mail.kind,
  orderNumber: mail.orderNumber,
  recipient: mail.recipient,
  subject: mail.subject,
  locale: mail.locale,
  status: mail.status,
  reason: mail.reason,
  attempts: mail.attempts,
  queuedAt: new Date(mail.queuedAt).toISOString(),
  sentAt: iso(mail.sentAt),
});

export const listMails = async (strapi: Strapi, query: MailsQuery): Promise<{ rows: MailView[]; total: number }> => {
  const { rows, total } = await findMails(connection(strapi), query);
  return { rows: rows.map(mailViewOf), total };
};
