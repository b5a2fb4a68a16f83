import type { VariantValue } from '../core/price-value';
import { checkedOffer, type RowVariant } from './checked-offer';
import type { ImportFormat } from './import-format';
import type { ProductDraft } from './product-draft';
import type { ProductRow } from './product-rows';
import { rowReader, type RowReader } from './row-reader';
import { slugOf, stableSku } from './stable-names';
import { typesOf, woocommerceFamilies } from './woocommerce-families';
import { attributesOf, listOf, spread } from './woocommerce-attributes';

const gramsPer: Readonly<Record<string, number>> = { kg: 1000, g: 1, lbs: 453.592, oz: 28.3495 };

const gramsOf = (reader: RowReader, row: ProductRow): number => {
  const column = Object.keys(row.cells).find((name) => name.startsWith('Weight')) ?? 'Weight (kg)';
  const unit = /\((\w+)\)/.exec(column)?.[1] ?? 'kg';
  return Math.round((reader.number(row, column) ?? 0) * (gramsPer[unit] ?? 1000));
};

const isDigital = (row: ProductRow): boolean =>
  typesOf(row).some((type) => type === 'virtual' || type === 'downloadable');

/** A sale price below the regular one is the price; the regular one is then what it is compared with. */
const pricesOf = (reader: RowReader, row: ProductRow, currency: string): VariantValue['prices'] => {
  const regular = reader.price(row, 'Regular price');
  const sale = reader.price(row, 'Sale price');
  if (!row.cells['Regular price'] && sale === null) reader.fail(row, 'Regular price', 'is missing');
  const reduced = sale !== null && regular !== null && sale < regular;
  return { [currency]: reduced ? { amount: sale, compareAt: regular } : { amount: regular ?? sale ?? 0 } };
};

const factsOf = (reader: RowReader, row: ProductRow, parent: ProductRow, currency: string) => {
  const grams = gramsOf(reader, row) || gramsOf(reader, parent);
  const units = reader.number(row, 'Stock');
  const taxClass = row.cells['Tax class'] === 'parent' ? parent.cells['Tax class'] : row.cells['Tax class'];
  const stock = units ?? (row.cells['In stock?'] === '0' ? 0 : null);
  const kept = stock !== null && !Number(row.cells['Backorders allowed?'] || 0);
  return {
    prices: pricesOf(reader, row, currency),
    ...(grams > 0 && { weight: grams }),
    ...(taxClass && { taxCategory: taxClass }),
    ...((isDigital(row) || isDigital(parent)) && { digital: true }),
    ...(kept && { initialStock: Math.max(0, Math.trunc(stock)) }),
  };
};

const variantsOf = (reader: RowReader, family: readonly ProductRow[], slug: string, currency: string) => {
  const [parent, ...variations] = family as [ProductRow, ...ProductRow[]];
  if (!typesOf(parent).includes('variable')) {
    const sku = reader.text(parent, 'SKU') ?? stableSku(slug, []);
    const variant: RowVariant = {
      row: parent,
      value: { sku, options: {}, ...factsOf(reader, parent, parent, currency) },
    };
    return { names: [], variants: [variant] };
  }
  const used = new Set(variations.flatMap((row) => attributesOf(row).map(({ name }) => name)));
  const attributes = attributesOf(parent).filter(({ name }) => used.has(name));
  const variants = variations.flatMap((row): RowVariant[] => {
    const facts = factsOf(reader, row, parent, currency);
    const [image] = listOf(row.cells.Images ?? '');
    return spread(row, attributes).map(({ options, added, share }) => {
      const typed = reader.text(row, 'SKU');
      const sku = typed ? stableSkuOf(typed, added) : stableSku(slug, Object.values(options));
      const stock = 'initialStock' in facts && { initialStock: share(facts.initialStock as number) };
      return { row, value: { sku, options, ...facts, ...stock, ...(image && { image }) } };
    });
  });
  return { names: attributes.map(({ name }) => name), variants };
};

const stableSkuOf = (typed: string, added: readonly string[]): string =>
  added.length ? `${typed}-${stableSku('', added)}` : typed;

const unsellable = ['grouped', 'external'];

const draftOf = (reader: RowReader, family: readonly ProductRow[], currency: string): ProductDraft => {
  const [first] = family as [ProductRow];
  const title = reader.required(first, 'Name');
  const identity = first.cells.SKU || (first.cells.ID ? `id:${first.cells.ID}` : slugOf(title));
  const { names, variants } = variantsOf(reader, family, slugOf(title), currency);
  if (!variants.length && !reader.problems.length) reader.fail(first, 'Type', 'is variable, but has no variations');
  return {
    row: first.row,
    key: `woocommerce:${identity}`,
    slug: slugOf(title),
    otherSlug: `${slugOf(title)}-${slugOf(identity)}`,
    title,
    description: first.cells.Description || first.cells['Short description'] || null,
    brand: reader.text(first, 'Brands'),
    tags: listOf(first.cells.Tags ?? ''),
    categories: listOf(first.cells.Categories ?? '').map((path) => path.split('>').map((step) => step.trim())),
    offer: checkedOffer(reader, first, names, variants, {
      sku: 'SKU',
      price: 'Regular price',
      option: (name) => attributesOf(first).find((attribute) => attribute.name === name)?.column ?? 'Attribute 1 name',
    }),
    images: listOf(first.cells.Images ?? '').map((url) => ({ url, alternativeText: null })),
    published: first.cells.Published === '1',
    seo: { title: null, description: null },
  };
};

export const woocommerce: ImportFormat = {
  name: 'woocommerce',
  recognizes: (header) => header.includes('Type') && header.includes('SKU') && header.includes('Regular price'),
  readings: 2,
  families: woocommerceFamilies,
  translate(family, currency) {
    const [first] = family as [ProductRow];
    const broken = family.flatMap(({ problem }) => problem ?? []);
    if (broken.length) return { problems: broken };
    const kind = typesOf(first).find((type) => unsellable.includes(type));
    if (kind) return { notice: { row: first.row, column: 'Type', message: `${kind} products cannot be sold here` } };
    if (typesOf(first).includes('variation')) {
      const message = `"${first.cells.Parent ?? ''}" is no variable product of this file`;
      return { problems: family.map(({ row }) => ({ row, column: 'Parent', message })) };
    }
    const reader = rowReader(currency);
    const draft = draftOf(reader, family, currency);
    return reader.problems.length ? { problems: reader.problems } : { draft };
  },
};
