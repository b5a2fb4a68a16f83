import { z } from '@strapi/utils';
import { condition } from '../rule';
import { documentIds } from '../settings';

/** At least one of these products, whichever variant. */
export const containsProducts = condition({
  id: 'contains-products',
  label: 'Contains products',
  settings: z.strictObject({ products: documentIds }),
  holds: ({ lines }, { products }) =>
    lines.some(({ product }) => product !== undefined && products.includes(product.documentId)),
});
