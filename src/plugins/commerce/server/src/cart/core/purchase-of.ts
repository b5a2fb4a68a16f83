import type { Buyer, Purchase, PurchaseLine } from '../../pricing';
import type { Cart } from '../schemas/cart';
import { type FullLine, priceIn } from './full-line';

const lineOf = (full: FullLine, currency: string): PurchaseLine[] => {
  const price = priceIn(full, currency);
  if (!full.offer || !price) return [];
  const { sku, taxCategory, digital, entryType, entryId, categories, tags } = full.offer;
  const { publicId: key, quantity } = full.line;
  const product = { type: entryType, documentId: entryId, categories: categories ?? [], tags: tags ?? [] };
  return [{ key, sku, taxCategory, requiresShipping: !digital, unitPrice: price.amount, quantity, product }];
};

/** What is priced: lines that cannot be sold any more are left out (and are a problem). */
export const purchaseOf = (
  { currency, shippingAddress, billingAddress }: Cart,
  lines: readonly FullLine[],
  { pricesIncludeTax, customer }: { readonly pricesIncludeTax: boolean; readonly customer?: Buyer | undefined },
): Purchase => ({
  ...{ currency, pricesIncludeTax, customer },
  country: (shippingAddress ?? billingAddress)?.country,
  lines: lines.flatMap((full) => lineOf(full, currency)),
});
