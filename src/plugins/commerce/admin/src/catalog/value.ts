/**
 * What the two fields keep in the entry's JSON, as it may stand while it is being edited. What cannot be read is kept
 * as it was typed, a string where a number belongs: nothing is lost on a saved draft, and the server refuses to sell it.
 */
export type Typed = number | string;

export interface Price {
  readonly amount?: Typed;
  readonly compareAt?: Typed | null;
}

/** By currency code. */
export type Prices = Readonly<Record<string, Price>>;

/** All it names is kept elsewhere; the server says what of it can be sold. */
export interface Delivery {
  readonly download?: {
    readonly files: readonly string[];
    readonly attempts?: number | 'unlimited' | null;
    readonly days?: number | 'unlimited' | null;
  } | null;
  readonly email?: { readonly good: string } | null;
  readonly fulfiller?: { readonly provider: string; readonly product: string } | null;
}

export interface Sellable {
  readonly sku?: string | null;
  readonly prices: Prices;
  readonly taxCategory?: string | null;
  readonly weight?: Typed | null;
  readonly digital?: boolean | null;
  readonly delivery?: Delivery | null;
  readonly initialStock?: Typed | null;
}

export type Choice = Readonly<Record<string, string>>;

export interface Variant extends Sellable {
  readonly options: Choice;
  readonly image?: string | null;
}

export interface Option {
  readonly name: string;
  readonly values: readonly string[];
}

export interface Assortment {
  readonly options: readonly Option[];
  readonly variants: readonly Variant[];
}

export const blankSellable: Sellable = { prices: {} };
export const blankAssortment: Assortment = { options: [], variants: [{ options: {}, prices: {} }] };

/** A form may hold the JSON as text, and an older entry anything at all. */
const parsed = (stored: unknown): Record<string, unknown> => {
  let value = stored;
  if (typeof stored === 'string') {
    try {
      value = JSON.parse(stored);
    } catch {
      value = undefined;
    }
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
};

export const sellableOf = (stored: unknown): Sellable => {
  const value = parsed(stored) as Partial<Sellable>;
  return { ...value, prices: value.prices ?? {} };
};

export const assortmentOf = (stored: unknown): Assortment => {
  const { options = [], variants = [] } = parsed(stored) as Partial<Assortment>;
  if (!variants.length && !options.length) return blankAssortment;
  return {
    options,
    variants: variants.map((variant) => ({ ...variant, options: variant.options ?? {}, prices: variant.prices ?? {} })),
  };
};

const filled = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && value !== false;

/** Nothing was filled in: the entry is not for sale, and the field is stored as null. */
export const isBlank = ({ prices, ...rest }: Sellable): boolean =>
  !Object.values(prices).some(({ amount, compareAt }) => filled(amount) || filled(compareAt)) &&
  !Object.entries(rest).some(([key, value]) => key !== 'options' && filled(value));

export const isBlankAssortment = ({ options, variants }: Assortment): boolean =>
  !options.length && variants.every(isBlank);

/** The amount or the former price of one currency; a price that says nothing any more goes away. */
export const withPrice = (prices: Prices, currency: string, change: Price): Prices => {
  const { [currency]: before, ...others } = prices;
  const price = { ...before, ...change };
  const kept = Object.fromEntries(Object.entries(price).filter(([, value]) => filled(value))) as Price;
  return Object.keys(kept).length ? { ...prices, [currency]: kept } : others;
};

/** All the currencies in which anything has a price, those of the first one first. */
export const currenciesIn = (sellables: readonly Sellable[]): readonly string[] => [
  ...new Set(sellables.flatMap(({ prices }) => Object.keys(prices))),
];

export const withoutCurrency = (prices: Prices, currency: string): Prices => {
  const { [currency]: _gone, ...others } = prices;
  return others;
};

/** What was emptied is taken out, as if it had never been typed. */
export const edited = <Each extends Sellable>(sellable: Each, change: Partial<Each>): Each =>
  Object.fromEntries(
    Object.entries({ ...sellable, ...change }).filter(
      ([key, value]) => !(key in change) || (value !== undefined && value !== ''),
    ),
  ) as unknown as Each;
