import type { Sql, Strapi } from '../../platform/strapi';
import type { ProductContent } from '../import/product-content';
import { productTable } from './product-table';

/** A product as it is stored in the default locale. */
export interface StoredProduct {
  readonly documentId: string;
  readonly key: string | null;
  readonly slug: string;
  readonly draft: { readonly id: number; readonly content: ProductContent } | undefined;
  readonly published: { readonly id: number; readonly content: ProductContent } | undefined;
}

const json = (value: unknown): any => (typeof value === 'string' ? JSON.parse(value) : value);

const contentOf = (row: any, categories: number[], images: number[]): ProductContent => ({
  title: row.title,
  slug: row.slug,
  description: row.description,
  brand: row.brand,
  tags: json(row.tags) ?? [],
  offer: json(row.offer),
  imageAddresses: json(row.image_addresses) ?? [],
  seoTitle: row.seo_title,
  seoDescription: row.seo_description,
  importKey: row.import_key,
  categories,
  images,
});

/** Ids of what the rows point to, in the order of `place`. */
const linked = async (rows: Promise<any[]>, from: string, to: string): Promise<Map<number, number[]>> => {
  const links = new Map<number, number[]>();
  for (const row of await rows) links.set(row[from], [...(links.get(row[from]) ?? []), row[to]]);
  return links;
};

/** Products that were imported under these keys, that have these slugs, or that are these documents. */
export const storedProducts = async (
  strapi: Strapi,
  sql: Sql,
  locale: string,
  { keys, slugs, documentIds }: Readonly<Record<'keys' | 'slugs' | 'documentIds', readonly string[]>>,
): Promise<StoredProduct[]> => {
  const { uid, table, links, files } = productTable(strapi);
  const rows: any[] = await sql(table)
    .where({ locale })
    .where((either) =>
      either
        .whereIn('import_key', [...keys])
        .orWhereIn('slug', [...slugs])
        .orWhereIn('document_id', [...documentIds]),
    )
    .orderBy('id');
  const ids = rows.map(({ id }) => id);
  if (!ids.length) return [];
  const categories = await linked(
    sql(links.table).whereIn(links.product, ids).orderBy(links.place),
    links.product,
    links.category,
  );
  const images = await linked(
    sql(files.table).where({ related_type: uid, field: 'images' }).whereIn('related_id', ids).orderBy('order'),
    'related_id',
    'file_id',
  );
  const documents = new Map<string, any[]>();
  for (const row of rows) documents.set(row.document_id, [...(documents.get(row.document_id) ?? []), row]);
  return [...documents].map(([documentId, versions]) => {
    const version = (row: any) =>
      row && { id: row.id, content: contentOf(row, categories.get(row.id) ?? [], images.get(row.id) ?? []) };
    return {
      documentId,
      key: versions[0].import_key,
      slug: versions[0].slug,
      draft: version(versions.find(({ published_at }) => published_at === null)),
      published: version(versions.find(({ published_at }) => published_at !== null)),
    };
  });
};
