import { profileOfBuyer } from '../../customer';
import { mailOf } from '../../mail';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import type { ContactQuery, ContactRowView, ContactView } from '../contract';
import { replyKind } from '../mails';
import type { ContactMessage } from '../schemas/contact-message';
import { eventsOf } from '../store/events';
import { findMessage, listMessages as findMessages } from '../store/messages';

const iso = (instant: number): string => new Date(instant).toISOString();

const rowView = (message: ContactMessage, { staff }: Caller): ContactRowView => {
  const { publicId: id, name, email, subject, status, assignee, assigneeId } = message;
  return {
    ...{ id, name, email, subject, status, assignee },
    excerpt: message.text.slice(0, 400).replace(/\s+/g, ' ').slice(0, 140),
    mine: assigneeId !== null && assigneeId === staff?.id,
    receivedAt: iso(message.receivedAt),
    changedAt: iso(message.changedAt),
  };
};

/** Throws 404 `contact.not-found`. */
export const messageBy = async (sql: Sql, publicId: string): Promise<ContactMessage> => {
  const message = await findMessage(sql, { publicId });
  if (!message) throw new CommerceError('not-found', 'contact.not-found', 'There is no such message.');
  return message;
};

export const listMessages = async (
  strapi: Strapi,
  query: ContactQuery,
  caller: Caller,
): Promise<{ rows: ContactRowView[]; total: number }> => {
  const { rows, total } = await findMessages(connection(strapi), query, caller.staff?.id ?? 0);
  return { rows: rows.map((message) => rowView(message, caller)), total };
};

export const showMessage = async (strapi: Strapi, id: string, caller: Caller): Promise<ContactView> => {
  const sql = connection(strapi);
  const message = await messageBy(sql, id);
  const { text, signs, customerId, orderNumber, orderId, email } = message;
  const events = await eventsOf(sql, [message.id]);
  const mails = await mailOf(strapi).sent(
    sql,
    replyKind,
    events.map(({ publicId }) => publicId),
  );
  const profile = await profileOfBuyer(sql, { userId: customerId, email });
  return {
    ...rowView(message, caller),
    ...{ text, signs: [...signs], signedIn: customerId !== null },
    customer: profile?.publicId ?? null,
    order: orderNumber === null ? null : { number: orderNumber, linked: orderId !== null },
    timeline: events.map(({ publicId, type, data, happenedAt }) => {
      const mail = mails.find(({ key }) => key === publicId);
      return {
        ...{ id: publicId, type, data: { ...data }, happenedAt: iso(happenedAt) },
        mail: mail ? { status: mail.status, reason: mail.reason } : null,
      };
    }),
  };
};
