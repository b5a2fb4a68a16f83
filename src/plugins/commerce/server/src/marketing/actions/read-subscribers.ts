import { profileOfBuyer } from '../../customer';
import { mailOf } from '../../mail';
import { CommerceError } from '../../platform/errors';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import type { SubscriberRowView, SubscribersQuery, SubscriberView } from '../contract';
import { confirmKind } from '../mails';
import type { Subscriber } from '../schemas/subscriber';
import { eventsOf } from '../store/events';
import { findSubscriber, listSubscribers as findSubscribers } from '../store/subscribers';

const iso = (instant: number): string => new Date(instant).toISOString();
const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));

const rowView = (subscriber: Subscriber): SubscriberRowView => {
  const { publicId: id, email, name, locale, status, source, askedAt, confirmedAt, leftAt } = subscriber;
  return {
    ...{ id, email, name, locale, status, source, askedAt: iso(askedAt) },
    ...{ confirmedAt: isoOrNull(confirmedAt), leftAt: isoOrNull(leftAt) },
  };
};

/** Throws 404 `subscriber.not-found`. */
export const subscriberBy = async (sql: Sql, publicId: string): Promise<Subscriber> => {
  const subscriber = await findSubscriber(sql, { publicId });
  if (!subscriber) throw new CommerceError('not-found', 'subscriber.not-found', 'There is no such subscriber.');
  return subscriber;
};

export const listSubscribers = async (
  strapi: Strapi,
  query: SubscribersQuery,
): Promise<{ rows: SubscriberRowView[]; total: number }> => {
  const { rows, total } = await findSubscribers(connection(strapi), query);
  return { rows: rows.map(rowView), total };
};

export const showSubscriber = async (strapi: Strapi, id: string): Promise<SubscriberView> => {
  const sql = connection(strapi);
  const subscriber = await subscriberBy(sql, id);
  const events = await eventsOf(sql, [subscriber.id]);
  const mails = await mailOf(strapi).sent(
    sql,
    confirmKind,
    events.map(({ publicId }) => publicId),
  );
  const profile = await profileOfBuyer(sql, { userId: subscriber.customerId, email: subscriber.email });
  const mailOfEntry = (entry: string) => {
    const mail = mails.find(({ key }) => key === entry);
    return mail ? { status: mail.status, reason: mail.reason } : null;
  };
  return {
    ...rowView(subscriber),
    wording: subscriber.wording,
    customer: profile?.publicId ?? null,
    history: events.map(({ publicId, type, data, happenedAt }) => ({
      ...{ id: publicId, type, data, happenedAt: iso(happenedAt), mail: mailOfEntry(publicId) },
    })),
  };
};
