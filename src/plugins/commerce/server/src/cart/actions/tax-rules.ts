import type { CustomerProfile } from '../../customer';
import type { StoreSettings } from '../../platform/settings';
import type { Sql, Strapi } from '../../platform/strapi';
import { pricePurchase, type PricingRules, type Purchase } from '../../pricing';
import type { ShippingQuote } from '../../shipping';
import { reliefOf, taxesFor, taxOf, type Place, type TaxRequest } from '../../tax';
import type { FullLine } from '../core/full-line';
import { taxPlace } from '../core/places';
import type { Cart } from '../schemas/cart';

interface Asked {
  readonly cart: Cart;
  readonly lines: readonly FullLine[];
  readonly chosen: ShippingQuote | undefined;
  readonly purchase: Purchase;
  readonly profile: CustomerProfile;
  readonly settings: StoreSettings;
  /** All but the taxes. */
  readonly rules: PricingRules;
}

type TaxRules = Pick<PricingRules, 'taxes' | 'readyTaxes' | 'relief'>;

const shippingKey = 'shipping';

/** Lines and shipping as they are charged, discounts taken off. */
const itemsOf = ({ purchase, rules, chosen }: Asked): TaxRequest['items'] => {
  const { lines, totals } = pricePurchase(purchase, rules);
  const goods = lines.map(({ key, sku, quantity, subtotal, discount, taxCategory }) => ({
    ...{ key: `line ${key}`, sku, quantity, taxCategory },
    amount: subtotal - discount,
  }));
  if (!chosen) return goods;
  return [...goods, { key: shippingKey, quantity: 1, amount: totals.shipping, taxCategory: chosen.taxCategory }];
};

const asksEngine = async (strapi: Strapi, sql: Sql, asked: Asked, to: Place, relief: PricingRules['relief']) => {
  const { purchase, settings, cart } = asked;
  const { currency, pricesIncludeTax } = purchase;
  const request = { currency, pricesIncludeTax, from: settings, to, items: itemsOf(asked), relief };
  const taxed = await taxOf(strapi).calculate({ ...request, ...(cart.vatId && { vatId: cart.vatId }) }, sql);
  const byKey = new Map(taxed.map(({ key, taxes }) => [key, taxes]));
  const lines = new Map(purchase.lines.map(({ key }) => [key, byKey.get(`line ${key}`) ?? []]));
  return { lines, shipping: byKey.get(shippingKey) ?? [] };
};

/** What is due on a purchase: by the shop's table, or as its engine says. */
export const taxRules = async (strapi: Strapi, sql: Sql, asked: Asked): Promise<TaxRules> => {
  const { cart, lines, chosen, purchase, profile, settings } = asked;
  const to = taxPlace(cart, lines, chosen, settings);
  const relief = reliefOf({
    storeCountry: settings.country,
    storeVatId: settings.vatId,
    destination: to,
    vatId: cart.vatId ?? profile.vatId,
    vatIdValid: cart.vatId ? cart.vatIdValid === true : profile.vatId !== null,
    exempt: profile.taxExempt,
  });
  if (taxOf(strapi).provider !== 'table' && !relief) {
    return { taxes: [], readyTaxes: await asksEngine(strapi, sql, asked, to, relief) };
  }
  const categories = [...new Set([...purchase.lines, ...(chosen ? [chosen] : [])].map((one) => one.taxCategory))];
  // Prices that include tax hold the tax of the shop's own country: that is what a buyer who owes none is spared.
  const taxes = categories.length ? await taxesFor(sql, relief ? settings : to, categories) : [];
  return { taxes, relief };
};
