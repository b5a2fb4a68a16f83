import { z } from '@strapi/utils';

const count = (fallback: number, max: number) => z.coerce.number().int().min(1).max(max).default(fallback);

/** What a list's query holds of pages, beside what it filters by. */
export const pageFields = (usualSize = 20) => ({ page: count(1, 1_000_000), pageSize: count(usualSize, 100) });

export interface PageAsked {
  readonly page: number;
  readonly pageSize: number;
}

export const paginationView = z
  .object({ page: z.int32(), pageSize: z.int32(), pageCount: z.int32(), total: z.int32() })
  .meta({ id: 'Pagination' });
/** A list's `meta`. */
export const pagesMeta = z.object({ pagination: paginationView });

/** Which page this is, of how many; `total` are the rows of all of them. */
export const paginationOf = ({ page, pageSize }: PageAsked, total: number): z.output<typeof paginationView> => ({
  ...{ page, pageSize, total },
  pageCount: Math.ceil(total / pageSize),
});
