import { rateOf, rateWithin } from '../money';

/** A tax in parts per million, on the given categories or on all. */
export interface TaxRate {
  readonly name: string;
  readonly rate: number;
  readonly categories: readonly string[] | 'all';
}

/** `rate` in parts per million, `amount` in minor units. */
export interface TaxLine {
  readonly name: string;
  readonly rate: number;
  readonly amount: number;
}

/** Tax calculated elsewhere, for each line by its key, and for shipping. */
export interface ReadyTaxes {
  readonly lines: ReadonlyMap<string, readonly TaxLine[]>;
  readonly shipping: readonly TaxLine[];
}

/** The buyer is exempt, or owes the tax themselves. */
export type Relief = 'exempt' | 'reverse-charge';

/** The taxes of amounts, each rounded half up once. */
export interface Taxation {
  /** With prices that include tax the rates share what is inside. */
  taxesOf(amount: number, category: string): readonly TaxLine[];
  /** The amount and what is added to it. */
  charge(amount: number, category: string): number;
  /** The amount without the tax inside it. */
  net(amount: number, category: string): number;
}

interface Due {
  readonly rates: readonly TaxRate[];
  readonly together: number;
}

const onTop = (amount: number, { rates }: Due): TaxLine[] =>
  rates.map(({ name, rate }) => ({ name, rate, amount: rateOf(amount, rate) }));

const inside = (amount: number, { rates, together }: Due): TaxLine[] => {
  let left = rateWithin(amount, together);
  const net = amount - left;
  return rates.map(({ name, rate }, index) => {
    const part = index === rates.length - 1 ? left : Math.min(left, rateOf(net, rate));
    left -= part;
    return { name, rate, amount: part };
  });
};

export const taxation = (rates: readonly TaxRate[], included: boolean): Taxation => {
  const known = new Map<string, Due>();
  const dueOn = (category: string): Due => {
    const found = known.get(category);
    if (found) return found;
    const here = rates.filter(({ categories }) => categories === 'all' || categories.includes(category));
    const due = { rates: here, together: here.reduce((sum, { rate }) => sum + rate, 0) };
    known.set(category, due);
    return due;
  };
  return {
    taxesOf: (amount, category) => (included ? inside : onTop)(amount, dueOn(category)),
    charge: (amount, category) =>
      included ? amount : dueOn(category).rates.reduce((sum, { rate }) => sum + rateOf(amount, rate), amount),
    net: (amount, category) => (included ? amount - rateWithin(amount, dueOn(category).together) : amount),
  };
};
