import type { Address } from '../../cart';
import type { OrderView } from '../../order';

/** An address as it is written on a parcel; the country is written in the mail's language. */
interface AddressLines {
  readonly lines: readonly string[];
  readonly country: string;
}

interface MailLine {
  readonly title: string;
  readonly variant: string | null;
  readonly image: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  /** Before discounts: the lines add up to the order's subtotal. */
  readonly subtotal: number;
}

/** What the mails about an order may speak of. Amounts in minor units of `currency`, instants as ISO 8601. */
export interface OrderData {
  readonly name: string | null;
  readonly currency: string;
  readonly order: {
    readonly number: string;
    readonly createdAt: string;
    /** Opens it for its buyer, a guest too; null in a shop whose storefront has no page for it. */
    readonly url: string | null;
    readonly note: string | null;
    readonly lines: readonly MailLine[];
    readonly totals: OrderView['totals'];
    readonly discounts: OrderView['discounts'];
    /** The part of the total that gift cards paid, and the rest. */
    readonly giftCards: number;
    readonly charged: number;
    readonly email: string;
    readonly shippingAddress: AddressLines | null;
    readonly billingAddress: AddressLines | null;
    readonly shippingLabel: string | null;
    readonly pickup: (AddressLines & { readonly hours: string | null }) | null;
    readonly downloads: readonly Pick<OrderView['downloads'][number], 'title' | 'url' | 'attemptsLeft' | 'expiresAt'>[];
    readonly reverseCharge: boolean;
  };
}

/** Where the postal code follows the city, and the state stands between them. */
const codeLast = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN', 'SG', 'TW']);

type Postal = Pick<Address, 'line1' | 'line2' | 'city' | 'state' | 'postalCode' | 'country'>;

const place = ({ city, state, postalCode, country }: Postal): string =>
  codeLast.has(country)
    ? [city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : [postalCode, city].filter(Boolean).join(' ');

export const addressLines = (
  address: Postal & { readonly name: string; readonly company?: string | null },
): AddressLines => ({
  lines: [address.name, address.company, address.line1, address.line2, place(address)].filter((line): line is string =>
    Boolean(line),
  ),
  country: address.country,
});

/** Strapi's own paths begin with a slash; whoever reads a mail is not on this site. */
const absolute = (base: string, url: string): string => (URL.canParse(url, base) ? new URL(url, base).href : url);

/** The small picture of a thing, as a mail can show it. */
export const pictureOf = (base: string, image: unknown): string | null => {
  const { url, formats } = (image ?? {}) as { url?: string; formats?: { thumbnail?: { url?: string } } | null };
  const found = formats?.thumbnail?.url ?? url;
  return found ? absolute(base, found) : null;
};

export interface Links {
  /** The shop's own address. */
  readonly base: string;
  readonly order: string | null;
}

export const orderData = (view: OrderView, links: Links): OrderData => {
  const { shippingAddress, billingAddress, shippingOption, totals, paidByGiftCards } = view;
  const pickup = shippingOption?.pickup;
  return {
    name: shippingAddress?.name || billingAddress?.name || null,
    currency: view.currency,
    order: {
      number: view.number,
      createdAt: view.createdAt,
      url: links.order,
      note: view.note,
      lines: view.lines.map(({ title, variant, image, quantity, unitPrice, subtotal }) => ({
        ...{ title, variant, quantity, unitPrice, subtotal },
        image: pictureOf(links.base, image),
      })),
      totals,
      discounts: view.discounts,
      giftCards: paidByGiftCards,
      charged: totals.total - paidByGiftCards,
      email: view.email,
      shippingAddress: shippingAddress && !pickup ? addressLines(shippingAddress) : null,
      billingAddress: billingAddress ? addressLines(billingAddress) : null,
      shippingLabel: shippingOption?.label ?? null,
      pickup: pickup ? { ...addressLines(pickup), hours: pickup.hours } : null,
      downloads: view.downloads.map(({ title, url, attemptsLeft, expiresAt }) => ({
        ...{ title, attemptsLeft, expiresAt },
        url: absolute(links.base, url),
      })),
      reverseCharge: view.taxRelief === 'reverse-charge',
    },
  };
};
