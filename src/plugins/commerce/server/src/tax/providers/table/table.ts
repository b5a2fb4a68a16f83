import { pricePurchase, type TaxRate } from '../../../pricing';
import type { Sql } from '../../../platform/strapi';
import type { Place } from '../../core/eu';
import type { TaxProvider, TaxRequest, TaxableItem } from '../../tax-provider';

/** Reads the rates that hold at a place. */
export type ReadRates = (sql: Sql, to: Place, categories: readonly string[]) => Promise<readonly TaxRate[]>;

/** Pricing's own arithmetic on a purchase of this one item, so that a cent is never settled in two ways. */
const taxesOf = ({ currency, pricesIncludeTax }: TaxRequest, item: TaxableItem, taxes: readonly TaxRate[]) => {
  const { key, sku = key, amount, taxCategory } = item;
  const line = { key, sku, unitPrice: amount, quantity: 1, taxCategory, requiresShipping: false };
  const purchase = { currency, pricesIncludeTax, lines: [line] };
  return pricePurchase(purchase, { now: 0, promotions: [], shipping: undefined, taxes }).totals.taxes;
};

/** The shop's own table of taxes. */
export const table = (readRates: ReadRates): TaxProvider => ({
  id: 'table',
  local: true,
  calculate: async (request, sql) => {
    const categories = [...new Set(request.items.map(({ taxCategory }) => taxCategory))];
    const rates = request.relief ? [] : await readRates(sql, request.to, categories);
    return request.items.map((item) => ({ key: item.key, taxes: taxesOf(request, item, rates) }));
  },
});
