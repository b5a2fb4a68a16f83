import type { DiscountedLine, PurchaseLine } from './purchase';

/** Field by field: a spread costs ten times that, and pricing copies every line several times. */
export const discountedLine = (line: PurchaseLine, subtotal: number, discount: number): DiscountedLine => ({
  key: line.key,
  sku: line.sku,
  unitPrice: line.unitPrice,
  compareAt: line.compareAt,
  quantity: line.quantity,
  taxCategory: line.taxCategory,
  requiresShipping: line.requiresShipping,
  product: line.product,
  subtotal,
  discount,
});
