import type { TaxRate } from '../../pricing';
import { type Place, plainPostalCode } from './eu';

/** A line of the shop's table of taxes. `state` and `postalPrefix` are '' where they do not matter. */
export interface ListedRate {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly state: string;
  /** How the postal codes begin, without spaces and hyphens. */
  readonly postalPrefix: string;
  /** The tax category of offers and of ways of shipping: `standard`, `reduced`, `zero`, or the shop's own. */
  readonly category: string;
  /** As the buyer reads it. */
  readonly name: string;
  /** Parts per million: 19 % = 190,000. */
  readonly rate: number;
  /** Rates of one priority replace each other, the most specific wins; those of different priorities add up. */
  readonly priority: number;
}

/** Characters of a postal prefix. */
export const longestPrefix = 20;

/** States are compared by their code, whatever its case. */
export const plainState = (state: string): string => state.trim().toUpperCase();

/** The same for two rates that cannot both be in the table. */
export const placeKeyOf = ({ country, state, postalPrefix, category, priority }: ListedRate): string =>
  JSON.stringify([country, state, postalPrefix, category, priority]);

const isThere = (rate: ListedRate, place: Place): boolean =>
  rate.country === place.country &&
  (rate.state === '' || rate.state === plainState(place.state ?? '')) &&
  plainPostalCode(place.postalCode ?? '').startsWith(rate.postalPrefix);

/** A postal prefix says more than a state, a longer one more than a shorter. Unequal for any two rates of one place. */
const isMoreSpecific = (one: ListedRate, other: ListedRate): boolean =>
  one.postalPrefix.length === other.postalPrefix.length
    ? one.state.length > other.state.length
    : one.postalPrefix.length > other.postalPrefix.length;

/** What is due at a place, for pricing: at most one rate per category and priority. A category without one is untaxed. */
export const ratesFor = (rates: readonly ListedRate[], place: Place): readonly TaxRate[] => {
  const best = new Map<string, ListedRate>();
  for (const rate of rates) {
    if (!isThere(rate, place)) continue;
    const key = `${rate.priority} ${rate.category}`;
    const known = best.get(key);
    if (!known || isMoreSpecific(rate, known)) best.set(key, rate);
  }
  return [...best.values()]
    .sort((a, b) => a.priority - b.priority || (a.category < b.category ? -1 : 1))
    .map(({ name, rate, category }) => ({ name, rate, categories: [category] }));
};
