import type { StockedOffer } from '../../catalog';
import { normalizedCode } from '../../promotion/core/code';
import type { PricedLine, PricedPurchase } from '../../pricing';
import type { LineView, OpenCartView } from '../contract';
import type { Cart } from '../schemas/cart';
import { type FullLine, requiresShipping, seenPriceOf, type Terms } from './full-line';
import type { CartFacts, Problem } from './problems';

/** A gift card on the cart, and what it pays of it. */
export interface Covered {
  readonly card: { readonly publicId: string; readonly lastFour: string; readonly balance: number };
  readonly amount: number;
}

const textOf = (offer: StockedOffer, locale: string) =>
  offer.texts[locale] ?? offer.texts[locale.split('-')[0] ?? ''] ?? Object.values(offer.texts)[0];

export const factsOf = (
  cart: Cart,
  lines: readonly FullLine[],
  priced: PricedPurchase,
  terms: Omit<Terms, 'currency'>,
  delivery: Pick<CartFacts, 'shipping' | 'pickup' | 'addressIssues' | 'notApplicable'>,
): CartFacts => {
  const byKey = new Map(priced.lines.map((line) => [line.key, line]));
  return {
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
      seenPrice: seenPriceOf(full, { ...terms, currency: cart.currency }),
      price: byKey.get(full.line.publicId)?.unitPrice,
    })),
  };
};

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
    compareAt: priced?.compareAt ?? null,
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

const totalsView = ({ totals }: PricedPurchase): OpenCartView['totals'] => {
  const { subtotal, discount, shipping, tax, shippingTax, total, pricesIncludeTax, taxes } = totals;
  return { subtotal, discount, shipping, tax, shippingTax, total, pricesIncludeTax, taxes: [...taxes] };
};

/** What each code of the cart takes off, as whoever made it wrote it. */
const codesView = ({ discountCodes }: Cart, { adjustments }: PricedPurchase): OpenCartView['discountCodes'] =>
  (discountCodes ?? []).map((key) => {
    const made = adjustments.find(({ code }) => code !== undefined && normalizedCode(code) === key);
    return { code: made?.code ?? key, amount: made?.amount ?? 0 };
  });

export const cartView = (
  cart: Cart,
  lines: readonly FullLine[],
  priced: PricedPurchase,
  problems: readonly Problem[],
  cards: readonly Covered[] = [],
): OpenCartView => ({
  status: cart.status === 'checkout' ? 'checkout' : 'open',
  currency: cart.currency,
  locale: cart.locale,
  lines: lineViews(cart, lines, priced),
  discountCodes: codesView(cart, priced),
  discounts: priced.adjustments.map(({ title, amount }) => ({ title, amount })),
  email: cart.email,
  phone: cart.phone,
  shippingAddress: cart.shippingAddress,
  billingAddress: cart.billingAddress,
  shippingOption: cart.shippingOption,
  vatId: cart.vatId,
  taxRelief: priced.relief ?? null,
  note: cart.note,
  giftCards: cards.map(({ card: { publicId: id, lastFour, balance }, amount }) => ({ id, lastFour, balance, amount })),
  amountDue: cards.reduce((due, { amount }) => due - amount, priced.totals.total),
  totals: totalsView(priced),
  problems: [...problems],
});
