import type { Cart, CartLine } from '../schemas/cart';

export interface Limits {
  readonly lines: number;
  readonly quantity: number;
}

const most = 10;

const both = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] =>
  [...new Set([...(one ?? []), ...(other ?? [])])].slice(0, most);

/** What becomes of a guest's lines in the cart of the customer who signed in. */
export interface MergedLines {
  /** Rows of the guest's that move as they are. */
  readonly moved: readonly number[];
  /** The customer's lines that grow, with what they hold from now on. */
  readonly grown: readonly { readonly id: number; readonly quantity: number; readonly note: string | null }[];
}

/** The same SKU adds up, unless both are of the `same` goods; nothing passes what one cart can hold. */
export const mergedLines = (
  own: readonly CartLine[],
  guests: readonly CartLine[],
  limits: Limits,
  same = false,
): MergedLines => {
  const bySku = new Map(own.map((line) => [line.sku, line]));
  const room = Math.max(0, limits.lines - own.length);
  return {
    moved: guests
      .filter(({ sku }) => !bySku.has(sku))
      .slice(0, room)
      .map(({ id }) => id),
    grown: guests.flatMap(({ sku, quantity, note }) => {
      const line = bySku.get(sku);
      if (!line) return [];
      const both = same ? Math.max(line.quantity, quantity) : line.quantity + quantity;
      const sum = Math.min(both, Math.max(line.quantity, limits.quantity));
      return [{ id: line.id, quantity: sum, note: line.note ?? note }];
    }),
  };
};

/** What the customer said stays; what only the guest said is added. An empty cart takes the guest's currency as well. */
export const mergedDetails = (own: Cart, guest: Cart, isEmpty: boolean): Partial<Cart> => ({
  ...(isEmpty && { currency: guest.currency, locale: guest.locale }),
  phone: own.phone ?? guest.phone,
  ...(own.shippingAddress === null &&
    guest.shippingAddress !== null && {
      shippingAddress: guest.shippingAddress,
      billingAddress: own.billingAddress ?? guest.billingAddress,
    }),
  shippingOption: own.shippingOption ?? guest.shippingOption,
  ...(own.vatId === null && { vatId: guest.vatId, vatIdValid: guest.vatIdValid }),
  note: own.note ?? guest.note,
  newsletter: own.newsletter ?? guest.newsletter,
  // The later link: whoever signs in just came.
  campaign: guest.campaign ?? own.campaign,
  discountCodes: both(own.discountCodes, guest.discountCodes),
  giftCards: both(own.giftCards, guest.giftCards),
});

/** A cart that is closed for good tells nothing of its buyer. */
export const blankDetails: Partial<Cart> = {
  ...{ email: null, phone: null, shippingAddress: null, billingAddress: null, shippingOption: null },
  ...{ vatId: null, vatIdValid: null, note: null, discountCodes: null, giftCards: null },
};
