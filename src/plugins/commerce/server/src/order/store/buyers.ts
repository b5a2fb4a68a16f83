import type { Claimant } from '../../customer';
import type { PageAsked } from '../../platform/paging';
import type { Sql } from '../../platform/strapi';
import type { Address } from '../../customer';
import { order, type Order } from '../schemas/order';
import { orderEvent } from '../schemas/order-event';

const orders = (sql: Sql) => sql(order.table);
const all = (rows: any[]): Order[] => rows.map((row) => order.fromRow(row));

/** What the customers' slice asks of us. */
export const ordersOfBuyers = {
  completed: `select count(*) from ${order.table} where status = 'completed' and (customer_id = ? or email = ?)`,
  claim: async (sql: Sql, { customerId, profileId, email }: Claimant): Promise<void> => {
    await orders(sql)
      .whereNull('customer_id')
      .where({ email })
      .update({ customer_id: customerId, billing_profile_id: profileId });
  },
  idsOf: async (
    sql: Sql,
    { customerId, emails }: { readonly customerId: number | null; readonly emails: readonly string[] },
  ): Promise<number[]> =>
    orders(sql)
      .where('customer_id', customerId ?? 0)
      .orWhere((guest) => void guest.whereNull('customer_id').whereIn('email', [...emails]))
      .orderBy('id')
      .pluck('id'),
};

/** Newest first. */
const page = async (
  sql: Sql,
  where: object,
  { page: at, pageSize }: PageAsked,
): Promise<{ rows: Order[]; total: number }> => {
  const rows = await orders(sql)
    .where(where)
    .orderBy([
      { column: 'opened_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((at - 1) * pageSize);
  const [counted]: any[] = await orders(sql).where(where).count({ total: '*' });
  return { rows: all(rows), total: Number(counted.total) };
};

export const ordersOfCustomer = (sql: Sql, customerId: number, asked: PageAsked) =>
  page(sql, { customer_id: customerId }, asked);

export const ordersOfProfile = (sql: Sql, billingProfileId: number, asked: PageAsked) =>
  page(sql, { billing_profile_id: billingProfileId }, asked);

/** Ids go out in portions: databases take so many values in a statement. */
const portions = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / 500) }, (_, at) => ids.slice(at * 500, (at + 1) * 500));

export const ordersById = async (sql: Sql, ids: readonly number[]): Promise<Order[]> => {
  const found: Order[] = [];
  for (const some of portions(ids)) found.push(...all(await orders(sql).whereIn('id', some).orderBy('id')));
  return found;
};

/** Public ids of all that has happened to these orders. */
export const eventIdsOf = async (sql: Sql, orderIds: readonly number[]): Promise<string[]> => {
  const found: string[] = [];
  for (const some of portions(orderIds)) {
    found.push(...((await sql(orderEvent.table).whereIn('order_id', some).pluck('document_id')) as string[]));
  }
  return found;
};

/** What tax law asks of where it went: the country, and the state where tax goes by it. */
const taxedPlace = (address: Address | null): Address | null =>
  address && {
    ...{ name: '', company: null, line1: '', line2: null, city: '', postalCode: null, phone: null },
    ...{ country: address.country, state: address.state },
  };

/** Takes away who bought; what, when, for how much and where it was taxed stays. A reverse charge stands on its VAT id. */
export const forgetBuyer = async (sql: Sql, one: Order, customerReference: string): Promise<void> => {
  const blank: Partial<Order> = {
    ...{ customerId: null, billingProfileId: null, tokenHash: null, email: '', phone: null, note: null },
    customerReference,
    shippingAddress: taxedPlace(one.shippingAddress),
    billingAddress: taxedPlace(one.billingAddress),
    vatId: one.taxRelief === 'reverse-charge' ? one.vatId : null,
  };
  await orders(sql).where('id', one.id).update(order.toRow(blank));
};

/** Words of staff, banks and carriers may name anybody, and a parcel's number leads to who received it. */
const words = ['text', 'reason', 'tracking', 'trackingUrl'] as const;

export const forgetWords = async (sql: Sql, orderIds: readonly number[]): Promise<void> => {
  for (const some of portions(orderIds)) {
    const rows: any[] = await sql(orderEvent.table).whereIn('order_id', some).whereNot('type', 'order.cancelled');
    for (const { id, data } of rows.map((row) => orderEvent.fromRow(row))) {
      const told = words.filter((word) => typeof data[word] === 'string');
      if (!told.length) continue;
      const blank = { ...data, ...Object.fromEntries(told.map((word) => [word, ''])) };
      await sql(orderEvent.table)
        .where({ id })
        .update(orderEvent.toRow({ data: blank }));
    }
  }
};

/** The account is no more: they are a guest's again. */
export const freeOrders = async (sql: Sql, customerId: number): Promise<void> => {
  await orders(sql).where('customer_id', customerId).update({ customer_id: null, billing_profile_id: null });
};
