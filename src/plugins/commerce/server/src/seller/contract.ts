import { z } from '@strapi/utils';
import { imageShape, productQuery } from '../catalog';
import { pageFields } from '../platform/paging';

/** In whose words; `count` is of things of this content type, priced in this currency. */
export const sellersQuery = productQuery.extend(pageFields());
export type SellersQuery = z.output<typeof sellersQuery>;

export const sellerParams = z.strictObject({ slug: z.string().min(1).max(255) });
export const sellerQuery = productQuery;
export type SellerQuery = z.output<typeof sellerQuery>;

export const sellerView = z
  .object({
    /** What `GET /catalog/products?seller=` takes. */
    slug: z.string(),
    name: z.string(),
    /** As its editor wrote it: Markdown. */
    description: z.string().nullable(),
    logo: imageShape.nullable(),
    website: z.url().nullable(),
    /** Products of it that the shop lists. */
    count: z.int32(),
  })
  .meta({ id: 'Seller' });
export type SellerView = z.output<typeof sellerView>;
