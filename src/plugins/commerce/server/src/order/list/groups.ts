import { giftCardProvider, paymentTable } from '../../payment';
import { isPostgres, type Sql } from '../../platform/strapi';
import { ofNoLine, unsaid, type Grouping, type LineGrouping } from '../core/groupings';
import { orderLine } from '../schemas/order-line';

const otherPayment = `(select min(p.provider) from ${paymentTable} p where p.order_id = o.id
  and p.status in ('captured', 'authorized') and p.provider <> '${giftCardProvider}')`;

/** SQL of an order's value (`o`), null where it has none. Gift cards, another way to pay, or both; reports say the same. */
export const orderValues = {
  country: `nullif(o.country, '')`,
  payment: `coalesce(${otherPayment} || case when o.paid_by_gift_cards > 0 then '+${giftCardProvider}' else '' end,
    case when o.paid_by_gift_cards > 0 then '${giftCardProvider}' end)`,
} as const;

/** SQL of a line's value (`l`, and `f` of what it is filed under), null where it has none. */
export const lineValues: Readonly<Record<LineGrouping, string>> = {
  product: `coalesce(nullif(l.entry_id, ''), l.sku)`,
  type: `nullif(l.entry_type, '')`,
  seller: `nullif(l.seller, '')`,
  category: 'f.category',
};

const isLineGrouping = (groupBy: Grouping): groupBy is LineGrouping => groupBy in lineValues;

const is = (value: string, group: string): readonly [sql: string, bindings: readonly string[]] =>
  group === unsaid ? [`${value} is null`, []] : [`${value} = ?`, [group]];

const withLine = (groupBy: LineGrouping, group: string, filed: string | undefined) => {
  const [condition, bindings] = is(groupBy === 'category' && !filed ? 'null' : lineValues[groupBy], group);
  const files =
    groupBy === 'category' && filed
      ? `left join (${filed}) f on f.type = l.entry_type and f.document = l.entry_id`
      : '';
  // By its two indexes, where an expression would have none.
  const quick = groupBy === 'product' ? ' and (l.entry_id = ? or l.sku = ?)' : '';
  return [
    `exists (select 1 from ${orderLine.table} l ${files} where l.order_id = o.id and ${condition}${quick})`,
    quick ? [...bindings, group, group] : bindings,
  ] as const;
};

const withDiscount = (sql: Sql, group: string) => {
  if (group === unsaid) return [`(o.discounts is null or cast(o.discounts as text) = '[]')`, []] as const;
  const each = isPostgres(sql) ? 'jsonb_array_elements(o.discounts) as d(value)' : 'json_each(o.discounts) as d';
  return [`exists (select 1 from ${each} where d.value ->> 'promotion' = ?)`, [group]] as const;
};

/** SQL of the orders (`o`) that a sales report counts in a group. `filed`: as `filedUnder` of the catalog says it. */
export const inGroup = (
  sql: Sql,
  { groupBy, group, filed }: { readonly groupBy: Grouping; readonly group: string; readonly filed: string | undefined },
): readonly [sql: string, bindings: readonly string[]] => {
  if (groupBy === 'discount') return withDiscount(sql, group);
  if (!isLineGrouping(groupBy)) return is(orderValues[groupBy], group);
  return group === ofNoLine ? ['o.shipping <> 0', []] : withLine(groupBy, group, filed);
};
