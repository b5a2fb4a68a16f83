import { edited, withPrice, type Assortment, type Price, type Sellable, type Variant } from './value';

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

/** Sets for every variant what was filled in, and leaves the rest as it is. */
export const applyToAll = (assortment: Assortment, { prices, ...pattern }: Sellable): Assortment =>
  changeAll(assortment, (variant) => ({
    ...pattern,
    prices: Object.entries(prices).reduce((all, [code, price]) => withPrice(all, code, price), variant.prices),
  }));
