import { z } from '@strapi/utils';
import { isCurrency } from '../money';
import { pagesMeta } from '../platform/paging';
import { facetShape } from './core/facets';

const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most));
const words = z.string().trim().min(1).max(200);
const currency = z.string().refine(isCurrency, 'is not an ISO 4217 currency');
const locale = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is not a locale');
const type = z
  .string()
  .regex(/^(api|plugin)::[\w-]+\.[\w-]+$/, 'is not a content type')
  .default('plugin::commerce.product');
const amount = count(0, Number.MAX_SAFE_INTEGER);

export const sorts = ['relevance', 'newest', 'price', '-price', 'title'] as const;

export const productsQuery = z.strictObject({
  q: words.optional(),
  /** A slug; what is in the categories below it counts too. */
  category: words.optional(),
  tag: words.optional(),
  brand: words.optional(),
  seller: words.optional(),
  minPrice: amount.optional(),
  maxPrice: amount.optional(),
  inStock: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .pipe(z.boolean())
    .optional(),
  option: z
    .record(z.string().min(1).max(50), z.string().min(1).max(100))
    .refine((options) => Object.keys(options).length <= 5, 'names more than 5 options')
    .optional(),
  sort: z.enum(sorts).optional(),
  /** What to count the values of: `category,tag,brand,seller,price,inStock,option.Size`; `option`: of all there are. */
  facets: z
    .string()
    .transform((list) => [...new Set(list.split(',').map((facet) => facet.trim()))].filter(Boolean))
    .pipe(z.array(z.string().regex(facetShape, 'is no facet')).min(1).max(12))
    .optional(),
  page: count(1, 1_000_000).prefault('1'),
  pageSize: count(1, 100).prefault('20'),
  currency: currency.optional(),
  locale: locale.optional(),
  type,
});
export type ProductsQuery = z.output<typeof productsQuery>;

/** In which currency and words: the shop's own where nothing is named. */
export const tastesQuery = z.strictObject({ currency: currency.optional(), locale: locale.optional() });
export type TastesQuery = z.output<typeof tastesQuery>;

export const productParams = z.strictObject({ slug: z.string().min(1).max(255) });
export const productQuery = tastesQuery.extend({ type });
export const categoriesQuery = productQuery;

export const offersQuery = z
  .strictObject({
    sku: z
      .string()
      .transform((list) => [...new Set(list.split(',').map((sku) => sku.trim()))].filter(Boolean))
      .pipe(z.array(z.string().max(255)).min(1).max(100))
      .optional(),
    type: type.optional(),
    documentId: z.string().min(1).max(100).optional(),
    currency: currency.optional(),
    locale: locale.optional(),
  })
  .refine(({ sku, documentId }) => (sku === undefined) !== (documentId === undefined), {
    message: 'either names SKUs or one document (type and documentId)',
  });
export type OffersQuery = z.output<typeof offersQuery>;

export const imageShape = z
  .object({
    url: z.string(),
    alternativeText: z.string().nullable(),
    width: z.int32().nullable(),
    height: z.int32().nullable(),
    formats: z.unknown(),
  })
  .meta({ id: 'Image' });

export const listItem = z
  .object({
    type: z.string(),
    documentId: z.string(),
    slug: z.string(),
    title: z.string(),
    image: imageShape.nullable(),
    currency: z.string(),
    price: z.object({ min: z.int(), max: z.int(), compareAt: z.int().nullable() }),
    available: z.boolean(),
    seller: z.string().nullable(),
    tags: z.array(z.string()),
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: 'CatalogItem' });
export type ListItem = z.output<typeof listItem>;

const facetCount = z
  .object({
    value: z.string(),
    count: z.int32(),
    /** Of a seller: what it is called. */
    title: z.string().optional(),
    /** Of a step of prices, both inclusive: what `minPrice` and `maxPrice` ask for. */
    min: z.int().optional(),
    max: z.int().optional(),
  })
  .meta({ id: 'FacetCount' });

export const productsMeta = pagesMeta.extend({
  /** By facet, where it was asked for: how many products each of its values would leave. */
  facets: z.record(z.string(), z.array(facetCount)).optional(),
  /** What was probably meant, where nothing has the words asked for: the answer is what has these. */
  didYouMean: z.string().optional(),
});
export type ProductsMeta = z.output<typeof productsMeta>;

export const suggestionsQuery = tastesQuery.extend({ q: words, type });
export type SuggestionsQuery = z.output<typeof suggestionsQuery>;

export const suggestionsView = z
  .object({
    /** What the words may go on to, or what was meant by them. */
    queries: z.array(z.string()),
    categories: z.array(z.object({ slug: z.string(), title: z.string() })),
    products: z.array(listItem),
  })
  .meta({ id: 'CatalogSuggestions' });
export type SuggestionsView = z.output<typeof suggestionsView>;

const offerView = z
  .object({
    sku: z.string(),
    title: z.string(),
    options: z.record(z.string(), z.string()),
    price: z.int(),
    compareAt: z.int().nullable(),
    /** What each costs from so many units on; ascending, each cheaper than the one before. */
    quantityPrices: z.array(z.object({ minQuantity: z.int32(), price: z.int() })),
    available: z.boolean(),
    /** What can still be bought; null when not tracked. */
    stock: z.int32().nullable(),
    digital: z.boolean(),
    image: imageShape.nullable(),
  })
  .meta({ id: 'ProductOffer' });

export const productView = listItem
  .extend({
    description: z.unknown(),
    images: z.array(imageShape),
    categories: z.array(z.object({ slug: z.string(), title: z.string() })),
    /** Whose it is, where a seller with a published profile is named. */
    soldBy: z.object({ slug: z.string(), name: z.string() }).nullable(),
    options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
    offers: z.array(offerView),
    seo: z.object({ title: z.string().nullable(), description: z.string().nullable() }),
  })
  .meta({ id: 'CatalogProduct' });
export type ProductView = z.output<typeof productView>;

export const sellableOffer = offerView
  .extend({
    currency: z.string(),
    /** What it belongs to. */
    entry: z.object({ type: z.string(), documentId: z.string(), slug: z.string().nullable(), title: z.string() }),
  })
  .meta({ id: 'Offer' });
export type SellableOffer = z.output<typeof sellableOffer>;

export interface CategoryNode {
  slug: string;
  title: string;
  description: string | null;
  /** Products in it and below it. */
  count: number;
  children: CategoryNode[];
}
export const categoryNode: z.ZodType<CategoryNode> = z
  .object({
    slug: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    count: z.int32(),
    get children() {
      return z.array(categoryNode);
    },
  })
  .meta({ id: 'CatalogCategory' });
