import { decimal } from '../../money';
import type { VariantValue } from '../core/price-value';
import type { ExportedProduct } from './exported-product';
import {
  categoriesColumn,
  compareAtColumn,
  documentColumn,
  optionNumbers,
  priceColumn,
  taxColumn,
} from './shopify-columns';

type Cells = Readonly<Record<string, string>>;

const productColumns = ['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Tags', 'Published'];
const variantColumns = [
  'Variant SKU',
  'Variant Grams',
  'Variant Inventory Tracker',
  'Variant Inventory Qty',
  'Variant Inventory Policy',
  'Variant Fulfillment Service',
  'Variant Price',
  'Variant Compare At Price',
  'Variant Requires Shipping',
];
const lastColumns = ['Image Src', 'Image Position', 'Image Alt Text', 'Gift Card'];
const seoColumns = ['SEO Title', 'SEO Description', 'Variant Image', 'Status'];

/** Shopify's own columns, then ours. `currencies`: those beside the store's that any of the products has prices in. */
export const exportColumns = (currencies: readonly string[]): readonly string[] => [
  ...productColumns,
  ...optionNumbers.flatMap((n) => [`Option${n} Name`, `Option${n} Value`]),
  ...variantColumns,
  ...lastColumns,
  ...seoColumns,
  ...currencies.flatMap((currency) => [priceColumn(currency), compareAtColumn(currency)]),
  ...[taxColumn, categoriesColumn, documentColumn],
];

/** A draft may hold what an editor typed and nobody could read: it is told as it was typed. */
const amountText = (amount: unknown, currency: string): string => {
  if (typeof amount === 'number') return decimal(amount, currency);
  return typeof amount === 'string' ? amount : '';
};

const pathText = (path: readonly string[]): string => path.join(' > ');

const stockCells = (variant: VariantValue, { stock, published }: ExportedProduct): Cells => {
  const units = published ? stock.get(variant.sku ?? '') : variant.initialStock;
  if (units === undefined || units === null) return {};
  return {
    'Variant Inventory Tracker': 'shopify',
    'Variant Inventory Qty': String(Math.max(0, units)),
    'Variant Inventory Policy': 'deny',
  };
};

const variantCells = (variant: VariantValue, product: ExportedProduct, own: string): Cells => {
  const names = product.offer.options?.map(({ name }) => name) ?? [];
  const options = names.length
    ? names.map((name, index) => [`Option${index + 1} Value`, variant.options[name] ?? ''])
    : [['Option1 Value', 'Default Title']];
  const prices = Object.entries(variant.prices).flatMap(([currency, { amount, compareAt }]) => [
    [currency === own ? 'Variant Price' : priceColumn(currency), amountText(amount, currency)],
    [currency === own ? 'Variant Compare At Price' : compareAtColumn(currency), amountText(compareAt, currency)],
  ]);
  return {
    ...Object.fromEntries(options),
    ...Object.fromEntries(prices),
    'Variant SKU': variant.sku ?? '',
    'Variant Grams': variant.weight ? String(variant.weight) : '',
    'Variant Fulfillment Service': 'manual',
    'Variant Requires Shipping': variant.digital ? 'false' : 'true',
    'Variant Image': variant.image ?? '',
    [taxColumn]: variant.taxCategory ?? '',
    ...stockCells(variant, product),
  };
};

const firstCells = (product: ExportedProduct): Cells => {
  const names = product.offer.options?.map(({ name }) => name) ?? [];
  return {
    Title: product.title,
    'Body (HTML)': product.description ?? '',
    Vendor: product.brand ?? '',
    Type: pathText(product.categories[0] ?? []),
    Tags: product.tags.join(', '),
    Published: String(product.published),
    ...Object.fromEntries((names.length ? names : ['Title']).map((name, index) => [`Option${index + 1} Name`, name])),
    'Gift Card': 'false',
    'SEO Title': product.seo.title ?? '',
    'SEO Description': product.seo.description ?? '',
    Status: product.published ? 'active' : 'draft',
    [categoriesColumn]: product.categories.map(pathText).join('; '),
    [documentColumn]: product.documentId,
  };
};

/** The rows of one product: a variant and an image in each, as long as there is either. */
export const exportRows = (product: ExportedProduct, own: string): readonly Cells[] => {
  const { variants } = product.offer;
  const length = Math.max(variants.length, product.images.length);
  return Array.from({ length }, (_row, index) => {
    const [variant, image] = [variants[index], product.images[index]];
    return {
      Handle: product.slug,
      ...(index === 0 && firstCells(product)),
      ...(variant && variantCells(variant, product, own)),
      ...(image && {
        'Image Src': image.url,
        'Image Position': String(index + 1),
        'Image Alt Text': image.alternativeText ?? '',
      }),
    };
  });
};
