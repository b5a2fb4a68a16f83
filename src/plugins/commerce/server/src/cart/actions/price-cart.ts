import { offersBySku, type StockedOffer } from '../../catalog';
import { coverage } from '../../gift-card';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { pricePurchase, type PricedPurchase } from '../../pricing';
import type { ShippingQuote } from '../../shipping';
import { addressRulesOf } from '../address-book';
import { addressIssues } from '../core/address-issues';
import { cartView, factsOf } from '../core/cart-view';
import type { FullLine } from '../core/full-line';
import { problemsOf, type Problem } from '../core/problems';
import type { OpenCartView } from '../contract';
import type { Cart, CartLine } from '../schemas/cart';
import type { CartWithCards } from '../store';
import { quoteCart, type Quote } from './quote-cart';

export interface PricedCart {
  readonly cart: Cart;
  readonly lines: readonly FullLine[];
  readonly priced: PricedPurchase;
  readonly shipping: ShippingQuote | undefined;
  readonly problems: readonly Problem[];
}

type Offers = ReadonlyMap<string, StockedOffer>;

/** These lines with their offers as they are now: one statement, or none where the offers are known already. */
export const fullLines = async (
  strapi: Strapi,
  sql: Sql,
  lines: readonly CartLine[],
  known?: Offers,
): Promise<readonly FullLine[]> => {
  const skus = lines.map(({ sku }) => sku);
  const offers = known ?? (await offersBySku(strapi, sql, skus));
  return lines.map((line) => ({ line, offer: offers.get(line.sku) }));
};

/** Prices a cart as it was quoted; decides, asks nobody. */
export const priceCart = (cart: Cart, lines: readonly FullLine[], quote: Quote): PricedCart => {
  const { chosen, shipping } = quote;
  const { shippingAddress } = cart;
  const missing = cart.shippingOption || !shipping.length ? 'unavailable' : 'missing';
  const delivery = {
    shipping: chosen ? 'chosen' : missing,
    pickup: chosen?.pickup !== undefined,
    notApplicable: quote.promotions.notApplicable,
    addressIssues: shippingAddress ? addressIssues(shippingAddress, addressRulesOf(shippingAddress.country)) : [],
  } as const;
  const priced = pricePurchase(quote.purchase, quote.rules);
  const terms = { customer: quote.purchase.customer, now: quote.rules.now };
  const problems = problemsOf(factsOf(cart, lines, priced, terms, delivery));
  return { cart, lines, priced, shipping: chosen, problems };
};

/** The cart as its buyer sees it; pass the offers where they are known already. */
export const viewCart = async (
  strapi: Strapi,
  cart: CartWithCards,
  cartLines: readonly CartLine[],
  known?: Offers,
): Promise<OpenCartView> => {
  const sql = connection(strapi);
  const lines = await fullLines(strapi, sql, cartLines, known);
  const { priced, problems } = priceCart(cart, lines, await quoteCart(strapi, sql, cart, lines));
  const { currency } = cart;
  const covered = coverage(cart.cards, { total: priced.totals.total, currency, now: Date.now() });
  return cartView(cart, lines, priced, problems, covered);
};
