import { isCurrency } from '../../money';
import type { VariantValue } from '../core/price-value';
import { checkedOffer, type RowVariant } from './checked-offer';
import type { ImportFormat } from './import-format';
import type { ProductRow } from './product-rows';
import type { ImageAddress } from './product-draft';
import { rowReader, type RowReader } from './row-reader';
import {
  categoriesColumn,
  compareAtColumn,
  currenciesOf,
  documentColumn,
  optionNumbers,
  priceColumn,
  taxColumn,
} from './shopify-columns';
import { slugOf, stableSku } from './stable-names';

const handleOf = ({ cells }: ProductRow): string => cells.Handle ?? '';
/** Shopify writes the option's name on the first row only. */
const optionNames = (first: ProductRow): string[] => {
  const names = optionNumbers.map((n) => first.cells[`Option${n} Name`] ?? '');
  const nothing = names[0] === 'Title' && first.cells['Option1 Value'] === 'Default Title';
  return nothing ? [] : names.filter(Boolean);
};

const isVariant = ({ cells }: ProductRow): boolean =>
  Boolean(cells['Option1 Value'] || cells['Variant Price'] || cells['Variant SKU']);

const isFalse = (cell: string | undefined): boolean => cell?.toLowerCase() === 'false';
const isTrue = (cell: string | undefined): boolean => cell?.toLowerCase() === 'true';

/** Stock counts only where Shopify keeps it and stops selling at zero. */
const initialStock = (reader: RowReader, row: ProductRow): number | undefined => {
  const units = reader.number(row, 'Variant Inventory Qty');
  const kept = row.cells['Variant Inventory Tracker'] && row.cells['Variant Inventory Policy'] !== 'continue';
  return kept ? Math.max(0, Math.trunc(units ?? 0)) : undefined;
};

/** In the store's currency and in those that have columns of their own; at least one price is needed. */
const pricesOf = (reader: RowReader, row: ProductRow, own: string): VariantValue['prices'] => {
  const others = currenciesOf(Object.keys(row.cells)).filter((currency) => isCurrency(currency));
  const columns = [
    { currency: own, price: 'Variant Price', before: 'Variant Compare At Price' },
    ...others.map((currency) => ({ currency, price: priceColumn(currency), before: compareAtColumn(currency) })),
  ];
  const filled = columns.filter(({ price }) => row.cells[price]);
  if (!filled.length) reader.fail(row, 'Variant Price', 'is missing');
  return Object.fromEntries(
    filled.map(({ currency, price, before }) => {
      const amount = reader.price(row, price, currency) ?? 0;
      const compareAt = reader.price(row, before, currency);
      return [currency, { amount, ...(compareAt !== null && compareAt > amount && { compareAt }) }];
    }),
  );
};

const variantOf = (reader: RowReader, row: ProductRow, names: readonly string[], currency: string): RowVariant => {
  const grams = Math.round(reader.number(row, 'Variant Grams') ?? 0);
  const stock = initialStock(reader, row);
  const chosen = names.map((name, index) => [name, reader.required(row, `Option${index + 1} Value`)] as const);
  const values = chosen.map(([, value]) => value);
  // In a file of ours an empty SKU is one that was never typed: the shop makes its own.
  const made = documentColumn in row.cells ? undefined : stableSku(handleOf(row), values);
  const sku = reader.text(row, 'Variant SKU') ?? made;
  const taxCategory = reader.text(row, taxColumn, 50);
  const image = reader.text(row, 'Variant Image', 2000);
  const digital = isFalse(row.cells['Variant Requires Shipping']) || isTrue(row.cells['Gift Card']);
  const value: VariantValue = {
    ...(sku && { sku }),
    prices: pricesOf(reader, row, currency),
    options: Object.fromEntries(chosen),
    ...(grams > 0 && { weight: grams }),
    ...(digital && { digital }),
    ...(stock !== undefined && { initialStock: stock }),
    ...(image && { image }),
    ...(taxCategory && { taxCategory }),
  };
  return { row, value };
};

const imagesOf = (rows: readonly ProductRow[]): ImageAddress[] => {
  const images = rows
    .filter(({ cells }) => cells['Image Src'])
    .map(({ cells }, index) => ({
      position: Number(cells['Image Position']) || index + 1,
      image: { url: cells['Image Src'] as string, alternativeText: cells['Image Alt Text'] || null },
    }));
  return images.sort((one, other) => one.position - other.position).map(({ image }) => image);
};

const pathOf = (text: string): string[] =>
  text
    .split('>')
    .map((title) => title.trim())
    .filter(Boolean);

const categoriesOf = ({ cells }: ProductRow): string[][] => {
  const paths = cells[categoriesColumn]?.split(';') ?? [cells.Type || cells['Product Category'] || ''];
  return paths.map(pathOf).filter((path) => path.length);
};

const isPublished = ({ cells }: ProductRow): boolean => {
  if (cells.Status) return cells.Status.toLowerCase() === 'active' && !isFalse(cells.Published);
  return !isFalse(cells.Published);
};

/** The rows of a handle stand together: its variants, and rows that only add an image. */
export const shopify: ImportFormat = {
  name: 'shopify',
  recognizes: (header) => header.includes('Handle') && header.includes('Variant Price'),
  readings: 1,
  async *families(rows) {
    let family: ProductRow[] = [];
    for await (const row of rows()) {
      if (family[0] && handleOf(family[0]) !== handleOf(row)) {
        yield family;
        family = [];
      }
      family.push(row);
    }
    if (family.length) yield family;
  },
  translate(family, currency) {
    const [first] = family as [ProductRow];
    const broken = family.flatMap(({ problem }) => problem ?? []);
    if (broken.length) return { problems: broken };
    const reader = rowReader(currency);
    const handle = reader.required(first, 'Handle');
    const title = reader.required(first, 'Title');
    const names = optionNames(first);
    const rows = family.filter((row) => row === first || isVariant(row));
    const variants = rows.map((row) => variantOf(reader, row, names, currency));
    const documentId = first.cells[documentColumn];
    const draft = {
      row: first.row,
      ...(documentId && { documentId }),
      key: `shopify:${handle}`,
      slug: slugOf(handle),
      otherSlug: `${slugOf(handle)}-shopify`,
      title,
      description: first.cells['Body (HTML)'] || null,
      brand: reader.text(first, 'Vendor'),
      tags: (first.cells.Tags ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
      categories: categoriesOf(first),
      offer: checkedOffer(reader, first, names, variants, {
        sku: 'Variant SKU',
        price: 'Variant Price',
        option: (name) => `Option${Math.max(1, names.indexOf(name) + 1)} Value`,
      }),
      images: imagesOf(family),
      published: isPublished(first),
      seo: { title: reader.text(first, 'SEO Title'), description: first.cells['SEO Description'] || null },
    };
    return reader.problems.length ? { problems: reader.problems } : { draft };
  },
};
