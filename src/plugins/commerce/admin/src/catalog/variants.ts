import { changeOf, skuFor } from './bulk';
import {
  edited,
  withPrice,
  type Assortment,
  type Price,
  type Prices,
  type Sellable,
  type Typed,
  type Variant,
} from './value';

export type Edit = (change: (assortment: Assortment) => Assortment) => void;

const changed = (
  assortment: Assortment,
  change: (variant: Variant, index: number) => Partial<Sellable> | undefined,
): Assortment => ({
  ...assortment,
  variants: assortment.variants.map((variant, index) => {
    const difference = change(variant, index);
    return difference ? edited<Variant>(variant, difference) : variant;
  }),
});

export const changeVariant = (assortment: Assortment, at: number, change: Partial<Sellable>): Assortment =>
  changed(assortment, (_variant, index) => (index === at ? change : undefined));

export const changePrice = (assortment: Assortment, at: number, currency: string, change: Price): Assortment =>
  changed(assortment, ({ prices }, index) =>
    index === at ? { prices: withPrice(prices, currency, change) } : undefined,
  );

export const changeAll = (assortment: Assortment, change: (variant: Variant) => Partial<Sellable>): Assortment =>
  changed(assortment, change);

export const removeVariant = ({ options, variants }: Assortment, at: number): Assortment => ({
  options,
  variants: variants.filter((_variant, index) => index !== at),
});

/** An amount is set; a change such as "+10 %" is made of the amount there is, and of none where there is none. */
const applied = (before: Prices, currency: string, pattern: Price, locale: string): Prices => {
  const price = before[currency] ?? {};
  const valueOf = (wanted: Typed | null | undefined, is: Typed | null | undefined) => {
    const change = typeof wanted === 'string' ? changeOf(wanted, currency, locale) : undefined;
    if (!change) return wanted;
    return typeof is === 'number' ? change(is) : is;
  };
  const change = {
    ...(pattern.amount !== undefined && { amount: valueOf(pattern.amount, price.amount) ?? undefined }),
    ...(pattern.compareAt !== undefined && { compareAt: valueOf(pattern.compareAt, price.compareAt) }),
  };
  return withPrice(before, currency, change);
};

/**
 * Sets for every variant what was filled in, and leaves the rest as it is. Prices may be changes of those there are;
 * SKUs begin as was typed and end as their options differ.
 */
export const applyToAll = (assortment: Assortment, { prices, sku, ...pattern }: Sellable, locale: string): Assortment =>
  changed(assortment, ({ options, prices: before }) => ({
    ...pattern,
    ...(sku && { sku: skuFor(sku, assortment.options, options) }),
    prices: Object.entries(prices).reduce((all, [code, price]) => applied(all, code, price, locale), before),
  }));
