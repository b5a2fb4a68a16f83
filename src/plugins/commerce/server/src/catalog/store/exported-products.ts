import type { Sql, Strapi } from '../../platform/strapi';
import type { ExportedProduct } from '../import/exported-product';
import type { VariantsValue } from '../core/price-value';
import { stockPort } from '../stock-port';
import { categoryTitles } from './category-paths';
import { storedProducts, type StoredProduct } from './imported-products';
import { productTable } from './product-table';
import { readOffers } from './read-offers';

/** The next documents after one, in a fixed order. */
const documentsAfter = async (strapi: Strapi, sql: Sql, locale: string, after: string, limit: number) => {
  const rows: { document_id: string }[] = await sql(productTable(strapi).table)
    .where({ locale })
    .where('document_id', '>', after)
    .distinct('document_id')
    .orderBy('document_id')
    .limit(limit);
  return rows.map(({ document_id }) => document_id);
};

const filesOf = async (strapi: Strapi, sql: Sql, ids: readonly number[]) => {
  const { tableName } = strapi.db.metadata.get('plugin::upload.file');
  const rows: any[] = ids.length ? await sql(tableName).whereIn('id', [...ids]) : [];
  return new Map(
    rows.map((row) => [row.id as number, { url: row.url, alternativeText: row.alternative_text ?? null }]),
  );
};

/** What can still be bought of these, by SKU. */
const stockOf = async (strapi: Strapi, sql: Sql, skus: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const offers = skus.length ? await readOffers(sql, stockPort(strapi), { skus }) : [];
  return new Map(offers.flatMap(({ sku, stock }) => (stock === null ? [] : [[sku, stock] as const])));
};

const versionOf = ({ published, draft }: StoredProduct) => published ?? draft;

/**
 * A page of products that sell something, and the document the next page begins after; undefined ends. Pictures of the
 * media library are named as `home` is seen from outside.
 */
export const exportedProducts = async (
  strapi: Strapi,
  sql: Sql,
  { locale, home, after, limit }: { locale: string; home: string; after: string; limit: number },
): Promise<{ products: ExportedProduct[]; after: string } | undefined> => {
  const documentIds = await documentsAfter(strapi, sql, locale, after, limit);
  if (!documentIds.length) return undefined;
  const stored = await storedProducts(strapi, sql, locale, { documentIds, keys: [], slugs: [] });
  const contents = stored.flatMap((product) => versionOf(product)?.content ?? []);
  const offers = contents.map(({ offer }) => offer as VariantsValue | null);
  const skus = offers.flatMap((offer) => offer?.variants?.flatMap(({ sku }) => sku ?? []) ?? []);
  const [stock, titles, files] = [
    await stockOf(strapi, sql, skus),
    await categoryTitles(strapi, sql, locale),
    await filesOf(strapi, sql, [...new Set(contents.flatMap(({ images }) => images))]),
  ];
  const seen = (url: string) => (url.startsWith('/') ? `${home}${url}` : url);
  const products = stored.flatMap((product): ExportedProduct[] => {
    const content = versionOf(product)?.content;
    const offer = content?.offer as VariantsValue | null | undefined;
    if (!content || !offer?.variants?.length) return [];
    // Pictures that an import has fetched are told by the address they came from.
    const addresses = (content.imageAddresses ?? []) as ExportedProduct['images'];
    const library = content.images.flatMap((id) => files.get(id) ?? []);
    const variants = offer.variants.map((variant) =>
      variant.image ? { ...variant, image: seen(variant.image) } : variant,
    );
    return [
      {
        ...{ documentId: product.documentId, slug: content.slug, title: content.title },
        ...{ description: content.description, brand: content.brand, tags: content.tags },
        ...{ stock, published: Boolean(product.published), offer: { ...offer, variants } },
        categories: content.categories.flatMap((id) => {
          const path = titles.get(id);
          return path ? [path] : [];
        }),
        images: addresses.length ? addresses : library.map((file) => ({ ...file, url: seen(file.url) })),
        seo: { title: content.seoTitle, description: content.seoDescription },
      },
    ];
  });
  return { products, after: documentIds.at(-1) as string };
};
