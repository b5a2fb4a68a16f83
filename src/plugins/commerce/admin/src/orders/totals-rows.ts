import type { OrderView } from '../../../server/src/order/contract';
import type { Wording } from '../wording';

export interface TotalsRow {
  readonly key: string;
  readonly label: Wording;
  /** What the label is about: the tax's name, the way of shipping. */
  readonly detail?: string;
  /** Below zero where it takes away. */
  readonly amount: number;
  /** Only told, not added: a tax that is in the prices already. */
  readonly told?: boolean;
}

const taxRows = ({ pricesIncludeTax, tax, taxes }: OrderView['totals']): readonly TotalsRow[] => {
  const label = pricesIncludeTax ? 'totals.tax-included' : 'totals.tax';
  if (!tax) return [];
  if (!taxes.length) return [{ key: 'tax', label, amount: tax, told: pricesIncludeTax }];
  return taxes.map(({ name, amount }) => ({ key: `tax ${name}`, label, detail: name, amount, told: pricesIncludeTax }));
};

/** "Summer sale, Welcome (HELLO10)". */
const namesOf = (discounts: OrderView['discounts']): string =>
  discounts.map(({ title, code }) => (code && code !== title ? `${title} (${code})` : title)).join(', ');

/** What leads to the total, line by line: all but the merely told add up to it. */
export const totalsRows = ({
  totals,
  shippingOption,
  discounts,
}: Pick<OrderView, 'totals' | 'shippingOption' | 'discounts'>): readonly TotalsRow[] => [
  { key: 'subtotal', label: 'totals.subtotal', amount: totals.subtotal },
  ...(totals.discount
    ? [{ key: 'discount', label: 'totals.discount' as const, detail: namesOf(discounts), amount: -totals.discount }]
    : []),
  ...(shippingOption || totals.shipping
    ? [{ key: 'shipping', label: 'totals.shipping' as const, detail: shippingOption?.label, amount: totals.shipping }]
    : []),
  ...taxRows(totals),
];
