import type { Place } from '../../tax';
import type { Parcel, ShippingQuote } from '../../shipping';
import type { PricedPurchase } from '../../pricing';
import type { Cart } from '../schemas/cart';
import { requiresShipping, type FullLine } from './full-line';

/** Where a cart stands while nobody has said where it goes. */
interface Home {
  readonly country: string;
}

const placeOf = ({ country, state, postalCode }: NonNullable<Cart['shippingAddress']>): Required<Place> => ({
  ...{ country, state, postalCode },
});

const atHome = ({ country }: Home) => ({ country, state: null, postalCode: null });

/** Where the goods are handed over, or, of goods that nobody sends, where their buyer lives. */
export const taxPlace = (
  { shippingAddress, billingAddress }: Pick<Cart, 'shippingAddress' | 'billingAddress'>,
  lines: readonly FullLine[],
  chosen: ShippingQuote | undefined,
  home: Home,
): Place => {
  if (chosen?.pickup) return placeOf({ ...chosen.pickup, company: null, phone: null });
  const address = requiresShipping(lines) ? shippingAddress : (billingAddress ?? shippingAddress);
  return address ? placeOf(address) : atHome(home);
};

/** What carriers are asked about. `goods`: the cart without its shipping, discounts taken off. */
export const parcelOf = (
  { currency, locale, shippingAddress }: Pick<Cart, 'currency' | 'locale' | 'shippingAddress'>,
  lines: readonly FullLine[],
  goods: PricedPurchase,
  groups: readonly string[],
  home: Home,
): Parcel => {
  const sent = lines.flatMap(({ line, offer }) => (offer && !offer.digital ? [{ line, offer }] : []));
  const { country, state, postalCode } = shippingAddress ?? atHome(home);
  return {
    ...{ currency, locale, country, state, postalCode, groups },
    weight: sent.reduce((sum, { line, offer }) => sum + offer.weight * line.quantity, 0),
    units: sent.reduce((sum, { line }) => sum + line.quantity, 0),
    value: goods.totals.subtotal - goods.totals.discount,
  };
};

/** The chosen option; while none is chosen and there is only one, that one. */
export const chosenShipping = (
  { shippingOption }: Pick<Cart, 'shippingOption'>,
  quotes: readonly ShippingQuote[],
): ShippingQuote | undefined =>
  shippingOption ? quotes.find(({ id }) => id === shippingOption) : quotes.length === 1 ? quotes[0] : undefined;
