import { likeAnywhere } from '../../platform/like';
import type { Sql } from '../../platform/strapi';
import { subscriberRecord, type Subscriber, type SubscriberStatus } from '../schemas/subscriber';

const subscribers = (sql: Sql) => sql(subscriberRecord.table);
const first = (rows: any[]): Subscriber | undefined => rows[0] && subscriberRecord.fromRow(rows[0]);

export type SubscriberKey =
  | { readonly id: number }
  | { readonly publicId: string }
  /** Lower case. */
  | { readonly email: string };

const condition = (key: SubscriberKey): Record<string, number | string> =>
  'publicId' in key ? { document_id: key.publicId } : { ...key };

export const findSubscriber = async (sql: Sql, key: SubscriberKey): Promise<Subscriber | undefined> =>
  first(await subscribers(sql).where(condition(key)).limit(1));

/** Of each of these addresses that is known. */
export const statusesOf = async (sql: Sql, emails: readonly string[]): Promise<[string, SubscriberStatus][]> =>
  (
    await subscribers(sql)
      .whereIn('email', [...emails])
      .select('email', 'status')
  ).map(({ email, status }: any) => [email, status]);

/** The one of this address, made from `values` if there was none; its row is locked until the transaction ends. */
export const openSubscriber = async (
  sql: Sql,
  values: Omit<Subscriber, 'id' | 'confirmedAt' | 'leftAt'>,
): Promise<Subscriber> =>
  subscriberRecord.fromRow(
    (
      await subscribers(sql)
        .insert(subscriberRecord.toRow({ ...values, confirmedAt: null, leftAt: null }))
        .onConflict('email')
        .merge(['email'])
        .returning('*')
    )[0],
  );

export const updateSubscriber = async (sql: Sql, id: number, values: Partial<Subscriber>): Promise<void> => {
  await subscribers(sql).where({ id }).update(subscriberRecord.toRow(values));
};

type Confirmed = Pick<Subscriber, 'name' | 'locale' | 'source' | 'wording' | 'customerId' | 'confirmedAt'>;

/** Undefined: is subscribed already, or has left since `asked`. Epoch milliseconds. */
export const confirmSubscriber = async (
  sql: Sql,
  id: number,
  asked: number,
  values: Confirmed,
): Promise<Subscriber | undefined> =>
  first(
    await subscribers(sql)
      .where({ id })
      .whereNot('status', 'subscribed')
      .where((still) => still.whereNull('left_at').orWhere('left_at', '<=', asked))
      .update(subscriberRecord.toRow({ ...values, status: 'subscribed', leftAt: null }))
      .returning('*'),
  );

/** Undefined: there is nobody, or they have left before. Whose mails come back may still say that they leave. */
export const endSubscriber = async (
  sql: Sql,
  key: SubscriberKey,
  { status, leftAt }: { readonly status: 'unsubscribed' | 'cleaned'; readonly leftAt: number },
): Promise<Subscriber | undefined> =>
  first(
    await subscribers(sql)
      .where(condition(key))
      .whereIn('status', ['pending', 'subscribed'])
      .update(subscriberRecord.toRow({ status, leftAt }))
      .returning('*'),
  );

export interface SubscriberFilter {
  readonly q?: string | undefined;
  readonly status?: SubscriberStatus | undefined;
}

const narrowed = (sql: Sql, { q, status }: SubscriberFilter) => {
  const found = subscribers(sql);
  if (status) found.where({ status });
  if (q) {
    found.where((either) => {
      for (const column of ['email', 'name']) {
        either.orWhereRaw(`lower(${column}) like ? escape '!'`, [likeAnywhere(q)]);
      }
    });
  }
  return found;
};

/** The last to ask first. */
export const listSubscribers = async (
  sql: Sql,
  { page, pageSize, ...filter }: SubscriberFilter & { readonly page: number; readonly pageSize: number },
): Promise<{ rows: Subscriber[]; total: number }> => {
  const rows: any[] = await narrowed(sql, filter)
    .orderBy([
      { column: 'asked_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted]: any[] = await narrowed(sql, filter).count({ total: '*' });
  return { rows: rows.map((row) => subscriberRecord.fromRow(row)), total: Number(counted.total) };
};

/** Every one that matches, a page of them in memory; `after`: only rows beyond this id. */
export async function* eachSubscriber(
  sql: Sql,
  filter: SubscriberFilter = {},
  { after = 0, atOnce = 500 }: { readonly after?: number; readonly atOnce?: number } = {},
): AsyncGenerator<Subscriber> {
  for (let last = after; ;) {
    const rows: any[] = await narrowed(sql, filter).where('id', '>', last).orderBy('id').limit(atOnce);
    for (const row of rows) yield subscriberRecord.fromRow(row);
    if (rows.length < atOnce) return;
    last = rows.at(-1).id;
  }
}
