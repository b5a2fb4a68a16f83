import type { Sql, Strapi } from '../../platform/strapi';
import type { ProductContent } from '../import/product-content';
import type { StoredProduct } from './imported-products';
import { productTable } from './product-table';

export interface ProductWrite {
  readonly documentId: string;
  readonly content: ProductContent;
  readonly published: boolean;
  /** What is stored already. */
  readonly stored: StoredProduct | undefined;
}

/** What all locales of a product share. */
const sharedColumns = (content: ProductContent) => ({
  offer: JSON.stringify(content.offer),
  image_addresses: JSON.stringify(content.imageAddresses),
  brand: content.brand,
  import_key: content.importKey,
});

const columns = (content: ProductContent) => ({
  ...sharedColumns(content),
  title: content.title,
  slug: content.slug,
  description: content.description,
  tags: JSON.stringify(content.tags),
  seo_title: content.seoTitle,
  seo_description: content.seoDescription,
});

/** SQLite takes 500 rows in one insert. */
const atOnce = 100;

const insert = async (sql: Sql, table: string, rows: readonly object[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += atOnce) await sql(table).insert(rows.slice(from, from + atOnce));
};

/** A draft and, where it is to be seen, its published copy: the rows that Strapi's own publishing would leave. */
const insertVersions = async (sql: Sql, table: string, locale: string, writes: readonly ProductWrite[]) => {
  const now = new Date();
  const rows = writes.flatMap(({ documentId, content, published, stored }) => {
    const row = { ...columns(content), document_id: documentId, locale, created_at: now, updated_at: now };
    return [
      ...(stored?.draft ? [] : [{ ...row, published_at: null }]),
      ...(published && !stored?.published ? [{ ...row, published_at: now }] : []),
    ];
  });
  await insert(sql, table, rows);
};

const updateVersions = async (sql: Sql, table: string, { documentId, content, published, stored }: ProductWrite) => {
  const updated = { updated_at: new Date() };
  const versions = [stored?.draft, published ? stored?.published : undefined].filter(
    (version) => version !== undefined,
  );
  for (const { id } of versions)
    await sql(table)
      .where({ id })
      .update({ ...columns(content), ...updated });
  if (stored?.published && !published) await sql(table).where({ id: stored.published.id }).delete();
  const others = sql(table).where({ document_id: documentId });
  await (published ? others : others.whereNull('published_at')).update(sharedColumns(content));
};

const link = async (strapi: Strapi, sql: Sql, locale: string, writes: readonly ProductWrite[]): Promise<void> => {
  const { uid, table, links, files } = productTable(strapi);
  const contents = new Map(writes.map(({ documentId, content }) => [documentId, content]));
  const rows: { id: number; document_id: string }[] = await sql(table)
    .whereIn('document_id', [...contents.keys()])
    .where({ locale })
    .select('id', 'document_id');
  const ids = rows.map(({ id }) => id);
  await sql(links.table).whereIn(links.product, ids).delete();
  await sql(files.table).where({ related_type: uid, field: 'images' }).whereIn('related_id', ids).delete();
  const linksOf = (list: 'categories' | 'images') =>
    rows.flatMap(({ id, document_id }) =>
      (contents.get(document_id)?.[list] ?? []).map((target, index) => ({ id, target, place: index + 1 })),
    );
  await insert(
    sql,
    links.table,
    linksOf('categories').map(({ id, target, place }) => ({
      [links.product]: id,
      [links.category]: target,
      [links.place]: place,
      [links.productPlace]: id,
    })),
  );
  await insert(
    sql,
    files.table,
    linksOf('images').map(({ id, target, place }) => ({
      file_id: target,
      related_id: id,
      related_type: uid,
      field: 'images',
      order: place,
    })),
  );
};

/** Writes products as rows, many at a time; their offers are for the caller to project. */
export const writeProducts = async (
  strapi: Strapi,
  sql: Sql,
  locale: string,
  writes: readonly ProductWrite[],
): Promise<void> => {
  const { table } = productTable(strapi);
  for (const write of writes.filter(({ stored }) => stored)) await updateVersions(sql, table, write);
  await insertVersions(sql, table, locale, writes);
  await link(strapi, sql, locale, writes);
};
