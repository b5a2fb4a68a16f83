import { offersBySku, type StockedOffer } from '../../catalog';
import { storeSettings, type StoreSettings } from '../../platform/settings';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { pricePurchase, type PricedPurchase } from '../../pricing';
import { shippingOf, type ShippingQuote } from '../../shipping';
import { addressRulesOf } from '../address-book';
import { addressIssues } from '../core/address-issues';
import { cartView, factsOf, purchaseOf, requiresShipping, type FullLine } from '../core/cart-view';
import { problemsOf, type Problem } from '../core/problems';
import type { OpenCartView } from '../contract';
import type { Cart, CartLine } from '../schemas/cart';

/** What outsiders and settings say about a cart, asked before any transaction. */
export interface Quote {
  readonly settings: StoreSettings;
  readonly shipping: readonly ShippingQuote[];
}

export interface PricedCart {
  readonly cart: Cart;
  readonly lines: readonly FullLine[];
  readonly priced: PricedPurchase;
  readonly shipping: ShippingQuote | undefined;
  readonly problems: readonly Problem[];
}

/** Asks the carriers. Never inside a transaction. */
export const quoteCart = async (
  strapi: Strapi,
  cart: Pick<Cart, 'currency' | 'locale' | 'shippingAddress'>,
  weight = 0,
  value = 0,
): Promise<Quote> => {
  const settings = await storeSettings(strapi);
  const { currency, locale } = cart;
  const { country, state, postalCode } = cart.shippingAddress ?? { ...settings, state: null, postalCode: null };
  const place = { country, state, postalCode };
  const shipping = await shippingOf(strapi).quotes({ ...place, currency, locale, weight, value, units: 0, groups: [] });
  return { settings, shipping };
};

/** The chosen option; while none is chosen and there is only one, that one. */
const chosenShipping = (cart: Cart, quotes: readonly ShippingQuote[]): ShippingQuote | undefined =>
  cart.shippingOption
    ? quotes.find(({ id }) => id === cart.shippingOption)
    : quotes.length === 1
      ? quotes[0]
      : undefined;

type Offers = ReadonlyMap<string, StockedOffer>;

/** The offers of these lines as they are now, in one statement. */
export const offersOf = (strapi: Strapi, sql: Sql, lines: readonly CartLine[]): Promise<Offers> =>
  offersBySku(
    strapi,
    sql,
    lines.map(({ sku }) => sku),
  );

/** Prices a cart from its lines and their offers; decides, asks nobody. */
export const priceCart = (cart: Cart, cartLines: readonly CartLine[], offers: Offers, quote: Quote): PricedCart => {
  const lines = cartLines.map((line): FullLine => ({ line, offer: offers.get(line.sku) }));
  const shipping = requiresShipping(lines) ? chosenShipping(cart, quote.shipping) : undefined;
  const missing = cart.shippingOption || !quote.shipping.length ? 'unavailable' : 'missing';
  const { shippingAddress } = cart;
  const delivery = {
    shipping: shipping ? ('chosen' as const) : missing,
    pickup: shipping?.pickup !== undefined,
    addressIssues: shippingAddress ? addressIssues(shippingAddress, addressRulesOf(shippingAddress.country)) : [],
  } as const;
  const priced = pricePurchase(purchaseOf(cart, lines, quote.settings.pricesIncludeTax), {
    promotions: [],
    shipping: shipping && { id: shipping.id, price: shipping.price, taxCategory: shipping.taxCategory },
    taxes: [],
  });
  return { cart, lines, priced, shipping, problems: problemsOf(factsOf(cart, lines, delivery)) };
};

/** The cart as its buyer sees it; pass the offers where they are known already. */
export const viewCart = async (
  strapi: Strapi,
  cart: Cart,
  lines: readonly CartLine[],
  known?: Offers,
): Promise<OpenCartView> => {
  const quote = await quoteCart(strapi, cart);
  const offers = known ?? (await offersOf(strapi, connection(strapi), lines));
  const priced = priceCart(cart, lines, offers, quote);
  return cartView(cart, priced.lines, priced.priced, priced.problems);
};
