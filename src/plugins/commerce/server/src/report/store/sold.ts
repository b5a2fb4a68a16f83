import { lineValues, orderLineRecord, orderRecord, orderValues, type LineGrouping } from '../../order';
import { isPostgres, rowsOf, type Sql } from '../../platform/strapi';
import { ofNoLine, unsaid, type Dimension, type Figure } from '../core/figure';
import type { Instants } from '../core/periods';
import { importedCredit } from '../schemas/imported-credit';
import { figureOf } from './figure-row';

/** What is counted, and as what products are filed: SQL of (type, document, category, title). */
export interface Counted extends Instants {
  readonly filed: string | undefined;
}

const completed = (alias: string) => `${alias}.status = 'completed'`;
const within = `${completed('o')} and o.completed_at >= ? and o.completed_at < ?`;

/** Buyers are known by their address, their account, or the name other books had for them. */
const boughtBefore = (buyer: string) => `exists (select 1 from ${orderRecord.table} p where ${completed('p')}
  and p.units > 0 and p.${buyer} = o.${buyer}
  and (p.completed_at < o.completed_at or (p.completed_at = o.completed_at and p.id < o.id)))`;
const known = `(o.email <> '' or o.customer_id is not null or o.customer_reference is not null)`;
const hasBoughtBefore = `case when o.email <> '' and ${boughtBefore('email')} then 1
  when o.customer_id is not null and ${boughtBefore('customer_id')} then 1
  when o.customer_reference is not null and ${boughtBefore('customer_reference')} then 1 else 0 end`;

/** The tax on shipping is a part of `shipping` where prices include tax, and comes on top where they do not. */
const shippingCharged = `o.shipping + case when o.prices_include_tax then 0 else coalesce(o.shipping_tax, 0) end`;
const shippingNet = `(o.shipping - case when o.prices_include_tax then coalesce(o.shipping_tax, 0) else 0 end)`;

const ofOrders = `sum(case when o.units > 0 then 1 else 0 end) as orders, sum(o.units) as units,
  sum(o.subtotal) as gross, sum(o.shipping) as shipping, sum(o.tax) as tax, sum(o.total) as charged,
  sum(o.total - o.tax - ${shippingNet}) as net, sum(coalesce(o.remainder, 0)) as remainder`;

const all = `select o.currency, '' as value, null as label, ${ofOrders}, sum(o.discount) as discounts,
  sum(case when o.earlier = 0 and ${known} then 1 else 0 end) as first_orders, sum(o.earlier) as returning_orders
  from (select o.*, case when o.units > 0 then ${hasBoughtBefore} end as earlier
        from ${orderRecord.table} o where ${within}) o group by o.currency`;

const orUnsaid = (value: string): string => `coalesce(${value}, '${unsaid}')`;

const byOrder = (value: string) => `select o.currency, o.value, null as label, ${ofOrders}, sum(o.discount) as discounts
  from (select o.*, ${value} as value from ${orderRecord.table} o where ${within}) o group by o.currency, o.value`;

/** An order with two promotions counts for both: what each took off is its own. */
const byDiscount = (sql: Sql) => {
  const each = isPostgres(sql)
    ? 'lateral jsonb_array_elements(o.discounts) as d(value)'
    : 'json_each(o.discounts) as d';
  return `select o.currency, o.value, max(o.label) as label, ${ofOrders}, sum(o.off) as discounts from (
    select o.*, d.value ->> 'promotion' as value, d.value ->> 'title' as label,
      cast(d.value ->> 'amount' as bigint) as off
    from ${orderRecord.table} o cross join ${each} where ${within}
    union all select o.*, '${unsaid}', null, 0 from ${orderRecord.table} o
    where ${within} and (o.discounts is null or cast(o.discounts as text) = '[]')
  ) o group by o.currency, o.value`;
};

/** Rows at price zero in other books are notes about the shelf: they sold nothing. */
const unitsSold = `case when o.source_key is not null and l.subtotal = 0 and coalesce(l.remainder, 0) = 0
  then 0 else l.quantity end`;

const byLine = (dimension: LineGrouping, filed: string | undefined) => {
  const label = { product: 'max(l.title)', category: 'max(f.title)', type: 'null', seller: 'null' }[dimension];
  const value = dimension === 'category' && !filed ? `'${unsaid}'` : orUnsaid(lineValues[dimension]);
  const files = dimension === 'category' && filed;
  return `select o.currency, ${value} as value, ${files || dimension === 'product' ? label : 'null'} as label,
    count(distinct case when ${unitsSold} <> 0 then o.id end) as orders, sum(${unitsSold}) as units,
    sum(l.subtotal) as gross, sum(l.discount) as discounts, 0 as shipping, sum(l.tax) as tax, sum(l.total) as charged,
    sum(l.total - l.tax) as net, sum(coalesce(l.remainder, 0)) as remainder
    from ${orderRecord.table} o join ${orderLineRecord.table} l on l.order_id = o.id
    ${files ? `left join (${filed}) f on f.type = l.entry_type and f.document = l.entry_id` : ''}
    where ${within} group by o.currency, ${value}
    union all select o.currency, '${ofNoLine}', null, count(*), 0, 0, 0, sum(o.shipping),
    sum(coalesce(o.shipping_tax, 0)), sum(${shippingCharged}), 0, 0
    from ${orderRecord.table} o where ${within} and o.shipping <> 0 group by o.currency`;
};

const statement = (sql: Sql, dimension: Dimension, filed: string | undefined): string => {
  if (dimension === 'none') return all;
  if (dimension === 'country') return byOrder(orUnsaid(orderValues.country));
  if (dimension === 'payment') return byOrder(orUnsaid(orderValues.payment));
  return dimension === 'discount' ? byDiscount(sql) : byLine(dimension, filed);
};

/** What orders completed in this time came to, counted from the orders themselves. */
export const soldFigures = async (
  sql: Sql,
  dimension: Dimension,
  { since, before, filed }: Counted,
): Promise<Figure[]> => {
  const text = statement(sql, dimension, filed);
  const times = text.split('?').length / 2;
  const answer = await sql.raw(text, Array.from({ length: Math.floor(times) }, () => [since, before]).flat());
  return rowsOf<Record<string, unknown>>(answer).map(figureOf);
};

/** When the first order was completed or credit made; undefined: nothing was sold yet. */
export const firstSale = async (sql: Sql): Promise<number | undefined> => {
  const sold = await sql(orderRecord.table).min({ first: 'completed_at' }).first();
  const credited = await sql(importedCredit.table).min({ first: 'made_at' }).first();
  const instants = [sold?.first, credited?.first].filter((first) => first !== null && first !== undefined).map(Number);
  return instants.length ? Math.min(...instants) : undefined;
};
