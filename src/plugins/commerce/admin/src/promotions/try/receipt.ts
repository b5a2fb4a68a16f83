import type { TriedView } from '../../../../server/src/cart/try-contract';
import type { Wording } from '../../wording';

export interface ReceiptRow {
  readonly key: string;
  readonly label: Wording;
  /** What the label is about: the promotion, the tax, the way of shipping. */
  readonly detail?: string;
  /** Minor units; below zero where it takes away. */
  readonly amount: number;
  /** Only told, not added: a tax that is in the prices already. */
  readonly told?: boolean;
}

/** The total as an addition: all rows but the merely told add up to it. */
export const receiptRows = ({
  totals,
  promotions,
  shippingOptions,
  shippingOption,
}: Pick<TriedView, 'totals' | 'promotions' | 'shippingOptions' | 'shippingOption'>): readonly ReceiptRow[] => {
  const chosen = shippingOptions.find(({ id }) => id === shippingOption);
  const told = totals.pricesIncludeTax;
  return [
    { key: 'subtotal', label: 'totals.subtotal', amount: totals.subtotal },
    ...promotions
      .map(({ title, amount, offShipping }, index) => ({
        ...{ key: `discount ${index}`, label: 'totals.discount' as const, detail: title },
        amount: offShipping - amount,
      }))
      .filter(({ amount }) => amount !== 0),
    ...(chosen
      ? [{ key: 'shipping', label: 'totals.shipping' as const, detail: chosen.label, amount: totals.shipping }]
      : []),
    ...totals.taxes.map(({ name, rate, amount }) => ({
      ...{ key: `tax ${name} ${rate}`, detail: name, amount, told },
      label: told ? ('totals.tax-included' as const) : ('totals.tax' as const),
    })),
  ];
};
