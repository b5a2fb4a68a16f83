import type { Knex } from 'knex';
import type { FakeStripe } from './fake-stripe';
import { untilJobsAreDone } from './job-table';
import { whole } from './storm';

const sums = async (sql: Knex, query: string): Promise<Record<string, unknown>[]> => {
  const answer = await sql.raw(query);
  return Array.isArray(answer) ? answer : answer.rows;
};

/** What must hold in any shop at any time of rest: each query finds the rows that break a promise. */
const broken: Readonly<Record<string, string>> = {
  'downloads beyond their limit': 'select * from commerce_downloads where attempts is not null and used > attempts',
  'stock below zero': 'select * from commerce_stock_items where reserved < 0 or on_hand < reserved',
  'reserved differs from the open reservations': `select s.sku, s.reserved, coalesce(sum(r.quantity), 0) as held from commerce_stock_items s
     left join commerce_stock_reservations r on r.sku = s.sku group by s.sku, s.reserved
     having s.reserved <> coalesce(sum(r.quantity), 0)`,
  'reservations of orders that are not waiting': `select r.* from commerce_stock_reservations r left join commerce_orders o on o.id = r.order_id
     where o.id is null or o.status not in ('created', 'pending')`,
  'completed orders that are not covered': `select o.number from commerce_orders o where o.status = 'completed' and o.source_key is null
     and coalesce(o.attention, '') <> 'authorization-lost' and o.total <>
       (select coalesce(sum(case p.status when 'captured' then p.received else p.amount end), 0) from commerce_payments p
        where p.order_id = o.id and p.status in ('captured', 'authorized'))`,
  'money taken for an order that is none': `select p.* from commerce_payments p join commerce_orders o on o.id = p.order_id
     where p.status = 'captured' and o.status <> 'completed' and p.refunded < p.received
       and coalesce(o.attention, '') <> 'payment-mismatched'`,
  'more went back than came': 'select * from commerce_payments where refunded + lost > received',
  'refunds that differ from their payment': `select p.id, p.refunded, coalesce(sum(r.amount), 0) as rows from commerce_payments p
     left join commerce_refunds r on r.payment_id = p.id and r.status in ('refunded', 'pending')
     group by p.id, p.refunded having p.refunded <> coalesce(sum(r.amount), 0)`,
  'refunds that nobody has heard of': `select * from commerce_refunds where status = 'created'`,
  'orders whose lines do not add up': `select o.number from commerce_orders o join commerce_order_lines l on l.order_id = o.id
     group by o.id, o.number, o.total, o.shipping, o.shipping_tax, o.prices_include_tax
     having o.total <> sum(l.total) + o.shipping + case when o.prices_include_tax then 0 else o.shipping_tax end`,
  'gift cards whose movements do not add up': `select c.document_id, c.balance, coalesce(sum(m.amount), 0) as moved from commerce_gift_cards c
     left join commerce_gift_card_movements m on m.card_id = c.id group by c.id, c.document_id, c.balance
     having c.balance < 0 or c.balance <> coalesce(sum(m.amount), 0)`,
  'orders that took something else from cards than they say': `select o.number, o.paid_by_gift_cards from commerce_orders o
     left join commerce_gift_card_movements m on m.order_id = o.id and m.kind in ('redeemed', 'returned')
     group by o.id, o.number, o.status, o.paid_by_gift_cards
     having coalesce(sum(m.amount), 0) <> case when o.status = 'cancelled' then 0 else -coalesce(o.paid_by_gift_cards, 0) end`,
  'gaps in the order numbers': `select max(cast(number as integer)) as last, count(*) as orders from commerce_orders
     where source_key is null having count(*) > 0 and max(cast(number as integer)) <> 1000 + count(*)`,
  'gaps or repeats in the numbers of invoices': `select kind, year, max(sequence) as last, count(distinct sequence) as numbers, count(*) as documents
     from commerce_invoices group by kind, year having max(sequence) <> count(*) or count(distinct sequence) <> count(*)`,
  'invoices that state something else than their order': `select i.number from commerce_invoices i join commerce_orders o on o.id = i.order_id
     where i.position = 0 and (i.total <> o.total or i.tax <> o.tax or o.status <> 'completed')`,
  'credit notes for more than their invoice': `select i.number from commerce_invoices i join commerce_invoices c on c.order_id = i.order_id and c.position > 0
     where i.position = 0 group by i.id, i.number, i.total, i.tax having sum(c.total) > i.total or sum(c.tax) > i.tax`,
  'carts with two live orders':
    'select cart_id from commerce_orders where live_cart_id is not null group by cart_id having count(*) > 1',
  'timelines that complete twice': `select order_id from commerce_order_events where type = 'order.completed' group by order_id having count(*) > 1`,
};

/** The same check after every storm. */
export const expectSound = async (sql: Knex): Promise<void> => {
  const found: Record<string, unknown> = {};
  for (const [promise, query] of Object.entries(broken)) {
    const rows = await sums(sql, query);
    if (rows.length) found[promise] = rows;
  }
  expect(found).toEqual({});
};

/** After a storm: nothing is left to do, and every promise holds. For shops whose processes do jobs. */
export const expectAtRest = async (look: <T>(work: (sql: Knex) => Promise<T>) => Promise<T>): Promise<void> => {
  await untilJobsAreDone(look, whole ? 600 : 180);
  await look(expectSound);
};

const perReference = <Row extends { readonly reference: string }>(rows: readonly Row[]) =>
  [...rows].sort((a, b) => (a.reference < b.reference ? -1 : 1));

/** Our payments and refunds beside those of the Stripe that this shop alone uses. Amounts are of EUR: both count alike. */
export const expectBalanced = async (sql: Knex, stripe: FakeStripe): Promise<void> => {
  const taken = await sql('commerce_payments').where({ provider: 'stripe', status: 'captured' });
  const ours = taken.map(({ reference, attempt, received, refunded, lost }) => ({
    ...{ reference: String(reference), attempt: String(attempt) },
    ...{ received: Number(received), refunded: Number(refunded), lost: Number(lost) },
  }));
  const theirs = stripe
    .books()
    .filter(({ captured }) => captured > 0)
    .map(({ id, attempt, captured, refunded, lost }) => ({
      ...{ reference: id, attempt: String(attempt) },
      ...{ received: captured, refunded, lost },
    }));
  expect(perReference(ours)).toEqual(perReference(theirs));
  expect(stripe.doubleCharged()).toEqual([]);

  const statuses: Readonly<Record<string, string>> = { succeeded: 'refunded', canceled: 'failed' };
  const captured = new Set(theirs.map(({ reference }) => reference));
  const rows = await sql('commerce_refunds').whereNotNull('reference');
  const written = rows.map(({ reference, amount, status }) => ({
    ...{ reference: String(reference), amount: Number(amount), status: String(status) },
  }));
  const known = new Set(written.map(({ reference }) => reference));
  const given = stripe
    .refunds()
    .filter(({ payment_intent }) => captured.has(payment_intent))
    .map(({ id, amount, status }) => ({ reference: id, amount, status: statuses[status] ?? status }))
    // One that staff tried at Stripe and that failed at once moved nothing, so nobody need have told us.
    .filter(({ reference, status }) => status !== 'failed' || known.has(reference));
  expect(perReference(written)).toEqual(perReference(given));
};
