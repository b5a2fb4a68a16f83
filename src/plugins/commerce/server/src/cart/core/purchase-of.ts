import type { Purchase, PurchaseLine } from '../../pricing';
import type { Cart } from '../schemas/cart';
import { type FullLine, priceOf, type Terms } from './full-line';

const lineOf = (full: FullLine, terms: Terms): PurchaseLine[] => {
  const price = priceOf(full, terms);
  if (!full.offer || !price) return [];
  const { sku, taxCategory, digital, entryType, entryId, categories, tags } = full.offer;
  const { publicId: key, quantity } = full.line;
  const unit = { unitPrice: price.amount, compareAt: price.compareAt };
  const product = { type: entryType, documentId: entryId, categories: categories ?? [], tags: tags ?? [] };
  return [{ key, sku, taxCategory, requiresShipping: !digital, ...unit, quantity, product }];
};

/** What is priced: lines that cannot be sold any more are left out (and are a problem). */
export const purchaseOf = (
  { currency, shippingAddress, billingAddress }: Cart,
  lines: readonly FullLine[],
  { pricesIncludeTax, customer, now }: { readonly pricesIncludeTax: boolean } & Omit<Terms, 'currency'>,
): Purchase => ({
  ...{ currency, pricesIncludeTax, customer },
  country: (shippingAddress ?? billingAddress)?.country,
  lines: lines.flatMap((full) => lineOf(full, { currency, customer, now })),
});
