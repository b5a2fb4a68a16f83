import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';
import { isCurrency } from '../money';
import { amountShape, skuShape } from './core/price-value';

const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .nullable()
  .default(null);

export const priceListBody = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    currency: z.string().refine(isCurrency, 'is not an ISO 4217 currency'),
    /** Of customers; null = everybody. */
    group: z.string().trim().min(1).max(50).nullable().default(null),
    /** Holds from here on; null = from the beginning. */
    startsAt: instant,
    /** Holds no longer from here on; null = for good. */
    endsAt: instant,
    enabled: z.boolean().default(true),
  })
  .refine(({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt < endsAt, {
    path: ['endsAt'],
    message: 'must be after its beginning',
  });
export type PriceListBody = z.output<typeof priceListBody>;

export const priceListView = z.object({
  id: z.string(),
  name: z.string(),
  currency: z.string(),
  group: z.string().nullable(),
  startsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
  enabled: z.boolean(),
  /** How many. */
  entries: z.int(),
});
export type PriceListView = z.output<typeof priceListView>;

const quantity = z.int('is not a whole number').min(1, 'is not 1 or more').max(1_000_000);

export const listedPrice = z.strictObject({
  sku: skuShape,
  minQuantity: quantity.default(1),
  /** Minor units of the list's currency, each. */
  price: amountShape,
});
export type ListedPrice = z.output<typeof listedPrice>;

/** What tells entries of one list apart. */
export const placeOf = ({ sku, minQuantity }: Pick<ListedPrice, 'sku' | 'minQuantity'>): string =>
  `${minQuantity} ${sku}`;

export const entriesBody = z.strictObject({
  entries: z
    .array(listedPrice)
    .min(1)
    .max(1000)
    .refine((entries) => new Set(entries.map(placeOf)).size === entries.length, 'name a SKU and quantity twice'),
});

export const entryView = z.object({
  id: z.string(),
  sku: z.string(),
  minQuantity: z.int(),
  price: z.int(),
  /** The entry's own price in the list's currency; null = it has none. */
  basePrice: z.int().nullable(),
  /** What is sold under the SKU; null = nothing now. */
  title: z.string().nullable(),
});
export type EntryView = z.output<typeof entryView>;

export const idParams = z.strictObject({ id: z.string().min(1).max(40) });
export const entryParams = z.strictObject({ id: z.string().min(1).max(40), entry: z.string().min(1).max(40) });
export const removedView = z.object({ id: z.string() });

export const listsQuery = z.strictObject(pageFields(50));
export type ListsQuery = z.output<typeof listsQuery>;
export const entriesQuery = z.strictObject({
  /** A part of the SKU. */
  q: z.string().trim().max(100).optional(),
  ...pageFields(50),
});
export type EntriesQuery = z.output<typeof entriesQuery>;

/** The CSV as text: `sku,min_quantity,price`, prices as decimals. */
export const importBody = z.strictObject({ csv: z.string().min(1).max(500_000) });
export const csvView = z.object({ csv: z.string() });

export const writtenView = z.object({ created: z.int(), updated: z.int(), unchanged: z.int() });
export type WrittenView = z.output<typeof writtenView>;
