import type { PricedLine, PricedPurchase, Purchase } from '../../pricing';
import type { Cart, CartLine } from '../schemas/cart';
import type { StockedOffer } from '../../catalog';
import type { LineView, OpenCartView } from '../contract';
import type { CartFacts, Problem } from './problems';

/** A line beside what is sold under its SKU now; undefined when nothing is. */
export interface FullLine {
  readonly line: CartLine;
  readonly offer: StockedOffer | undefined;
}

const textOf = (offer: StockedOffer, locale: string) =>
  offer.texts[locale] ?? offer.texts[locale.split('-')[0] ?? ''] ?? Object.values(offer.texts)[0];

const priceIn = ({ offer }: FullLine, currency: string) => offer?.prices[currency];

export const requiresShipping = (lines: readonly FullLine[]): boolean =>
  lines.some(({ offer }) => offer !== undefined && !offer.digital);

/** What is priced: lines that cannot be sold any more are left out (and are a problem). */
export const purchaseOf = (cart: Cart, lines: readonly FullLine[], pricesIncludeTax: boolean): Purchase => ({
  currency: cart.currency,
  pricesIncludeTax,
  lines: lines.flatMap((full) => {
    const price = priceIn(full, cart.currency);
    if (!full.offer || !price) return [];
    const { sku, taxCategory, digital } = full.offer;
    const { publicId: key, quantity } = full.line;
    return [{ key, sku, taxCategory, requiresShipping: !digital, unitPrice: price.amount, quantity }];
  }),
});

export const factsOf = (
  cart: Cart,
  lines: readonly FullLine[],
  delivery: Pick<CartFacts, 'shipping' | 'pickup' | 'addressIssues'>,
): CartFacts => ({
  ...delivery,
  currency: cart.currency,
  email: cart.email,
  shippingAddress: cart.shippingAddress,
  requiresShipping: requiresShipping(lines),
  lines: lines.map((full) => ({
    id: full.line.publicId,
    sku: full.line.sku,
    quantity: full.line.quantity,
    offer: full.offer,
    seenPrice: full.line.seenPrices[cart.currency]?.amount,
    price: priceIn(full, cart.currency)?.amount,
  })),
});

const unpriced = { subtotal: 0, discount: 0, tax: 0, total: 0 };

const lineView = (full: FullLine, priced: PricedLine | undefined, cart: Cart): LineView => {
  const { line, offer } = full;
  const text = offer && textOf(offer, cart.locale);
  const { subtotal, discount, tax, total } = priced ?? unpriced;
  return {
    id: line.publicId,
    sku: line.sku,
    title: text?.title ?? line.sku,
    variant: text?.variant ?? null,
    image: offer?.image ?? null,
    slug: text?.slug ?? null,
    quantity: line.quantity,
    unitPrice: priced?.unitPrice ?? 0,
    compareAt: priceIn(full, cart.currency)?.compareAt ?? null,
    subtotal,
    discount,
    tax,
    total,
    requiresShipping: offer ? !offer.digital : false,
  };
};

export const lineViews = (cart: Cart, lines: readonly FullLine[], priced: PricedPurchase): LineView[] => {
  const byKey = new Map(priced.lines.map((line) => [line.key, line]));
  return lines.map((full) => lineView(full, byKey.get(full.line.publicId), cart));
};

export const cartView = (
  cart: Cart,
  lines: readonly FullLine[],
  priced: PricedPurchase,
  problems: readonly Problem[],
): OpenCartView => ({
  status: cart.status === 'checkout' ? 'checkout' : 'open',
  currency: cart.currency,
  locale: cart.locale,
  lines: lineViews(cart, lines, priced),
  discountCodes: priced.adjustments.flatMap(({ code, amount }) => (code ? [{ code, amount }] : [])),
  discounts: priced.adjustments.map(({ title, amount }) => ({ title, amount })),
  email: cart.email,
  phone: cart.phone,
  shippingAddress: cart.shippingAddress,
  billingAddress: cart.billingAddress,
  shippingOption: cart.shippingOption,
  note: cart.note,
  totals: { ...priced.totals, taxes: [...priced.totals.taxes] },
  problems: [...problems],
});
