import { buyerOf } from '../../customer';
import { promotionsFor, type PromotionsAtWork } from '../../promotion';
import { storeSettings, type StoreSettings } from '../../platform/settings';
import type { Sql, Strapi } from '../../platform/strapi';
import { pricePurchase, type Purchase, type PricingRules } from '../../pricing';
import { shippingOf, type ShippingQuote } from '../../shipping';
import { requiresShipping, type FullLine } from '../core/full-line';
import { chosenShipping, parcelOf } from '../core/places';
import { purchaseOf } from '../core/purchase-of';
import type { Cart } from '../schemas/cart';
import { taxRules } from './tax-rules';

/** What settings, tables and outsiders say of a cart: all that pricing it needs to be told. */
export interface Quote {
  readonly settings: StoreSettings;
  readonly purchase: Purchase;
  readonly rules: PricingRules;
  readonly promotions: PromotionsAtWork;
  /** All ways to send it, and the chosen one. */
  readonly shipping: readonly ShippingQuote[];
  readonly chosen: ShippingQuote | undefined;
}

/** What staff suppose who try a cart out. */
export interface Supposed {
  /** Epoch milliseconds. */
  readonly now?: number;
  readonly groups?: readonly string[];
}

/**
 * Asks the shop's tables, its carriers and its tax engine. While any of them is outside, never inside a transaction.
 * With the shop's own tables at most four statements, whatever the cart holds.
 */
export const quoteCart = async (
  strapi: Strapi,
  sql: Sql,
  cart: Cart,
  lines: readonly FullLine[],
  supposed: Supposed = {},
): Promise<Quote> => {
  const settings = await storeSettings(strapi);
  const { now = Date.now(), groups } = supposed;
  const known = await buyerOf(strapi, sql, cart);
  const buyer = groups ? { ...known, groups } : known;
  const { pricesIncludeTax } = settings;
  const purchase = purchaseOf(cart, lines, { pricesIncludeTax, customer: buyer, now });
  const { customerId, email, orderId } = cart;
  const codes = cart.discountCodes ?? [];
  const promotions = await promotionsFor(strapi, sql, { now, codes, customerId, email, orderId });
  const untaxed: PricingRules = { now, promotions: promotions.promotions, shipping: undefined, taxes: [] };

  const goods = pricePurchase(purchase, untaxed);
  const parcel = parcelOf(cart, lines, goods, buyer.groups, settings);
  const shipping = requiresShipping(lines) ? await shippingOf(strapi).quotes(parcel) : [];
  const chosen = chosenShipping(cart, shipping);
  const sent: PricingRules = {
    ...untaxed,
    shipping: chosen && { id: chosen.id, price: chosen.price, taxCategory: chosen.taxCategory },
  };
  const taxed = await taxRules(strapi, sql, { cart, lines, chosen, purchase, profile: buyer, settings, rules: sent });
  return { settings, purchase, promotions, rules: { ...sent, ...taxed }, shipping, chosen };
};
