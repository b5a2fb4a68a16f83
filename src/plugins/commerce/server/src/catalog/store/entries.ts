import { connection, type Sql, type Strapi } from '../../platform/strapi';
import type { CategoryLink, Entry, SellerLink } from '../core/entry';
import type { ImageView } from '../core/image';
import { fieldValue } from '../field-value';
import { categoriesAbove } from './categories';
import type { SellableType } from './sellable-types';
import { sellersOf } from './sellers';

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

const mediaView = (file: any): ImageView => ({
  url: file.url,
  alternativeText: file.alternativeText ?? null,
  width: file.width ?? null,
  height: file.height ?? null,
  formats: file.formats ?? null,
});

const addressView = (entry: any): ImageView[] =>
  text(entry?.url)
    ? [{ url: entry.url, alternativeText: text(entry.alternativeText), width: null, height: null, formats: null }]
    : [];

const list = (value: unknown): any[] => (Array.isArray(value) ? value : value ? [value] : []);

const imagesOf = (type: SellableType, row: any): ImageView[] => {
  const files = type.images ? list(row[type.images]).map(mediaView) : [];
  return files.length ? files : list(row.imageAddresses).flatMap(addressView);
};

const tagsOf = (row: any): string[] =>
  [...new Set(list(row.tags).flatMap((tag) => text(tag?.name ?? tag)?.trim() ?? []))].filter(Boolean);

interface Around {
  /** Slugs of the categories above each, by row. */
  readonly above: ReadonlyMap<number, readonly string[]>;
  /** By document. */
  readonly sellers: ReadonlyMap<string, SellerLink>;
}

const entryOf = (type: SellableType, row: any, { above, sellers }: Around): Entry[] => {
  const value = fieldValue(type, row[type.field]);
  if (value === undefined) return [];
  const categories: CategoryLink[] = (type.categories ? list(row[type.categories]) : []).map((category: any) => ({
    slug: category.slug,
    title: category.title,
    above: above.get(category.id) ?? [],
  }));
  return [
    {
      type: type.uid,
      documentId: row.documentId,
      locale: type.localized ? (row.locale ?? '') : '',
      slug: (type.slug && text(row[type.slug])) || row.documentId,
      title: (type.title && text(row[type.title])) || row.documentId,
      description: row.description ?? null,
      images: imagesOf(type, row),
      categories,
      tags: tagsOf(row),
      brand: text(row.brand),
      seller: sellers.get(row.documentId) ?? null,
      seo: { title: text(row.seoTitle), description: text(row.seoDescription) },
      publishedAt: new Date(row.publishedAt ?? row.createdAt).getTime(),
      assortment: type.source.assortment(value, row.documentId),
    },
  ];
};

/**
 * The published entries of these documents in all their locales, the default locale first: what is the same in all of
 * them is taken from the first. Joins the open transaction by itself. Entries with an empty field sell nothing.
 */
export const publishedEntries = async (
  strapi: Strapi,
  sql: Sql,
  type: SellableType,
  documentIds: readonly string[],
): Promise<Entry[]> => {
  const populate = [type.images, type.categories].filter((name) => name !== undefined);
  const rows: any[] = await strapi.db.query(type.uid as any).findMany({
    where: { documentId: { $in: documentIds }, ...(type.draftAndPublish && { publishedAt: { $notNull: true } }) },
    populate: Object.fromEntries(populate.map((name) => [name, true])),
  });
  const categoryIds = type.categories
    ? rows.flatMap((row) => list(row[type.categories as string]).map(({ id }) => id))
    : [];
  const above = await categoriesAbove(strapi, sql, categoryIds);
  const standard = await strapi.plugin('i18n')?.service('locales').getDefaultLocale();
  const sellers = await sellersOf(strapi, sql, type, documentIds, standard ?? '');
  const first = (row: any) => (row.locale === standard ? 0 : 1);
  return rows
    .sort((a, b) => first(a) - first(b) || a.id - b.id)
    .flatMap((row) => entryOf(type, row, { above, sellers }));
};

/** Every document of the type, and those that have offers or listings but no entry any more. */
export const sellableDocuments = async (strapi: Strapi, type: SellableType): Promise<string[]> => {
  const sql = connection(strapi);
  const { tableName } = strapi.db.metadata.get(type.uid as any) as any;
  const left = (table: string) => sql(table).where({ entry_type: type.uid }).select({ id: 'entry_id' });
  const rows: { id: string }[] = await sql(tableName)
    .select({ id: 'document_id' })
    .union([left('commerce_offers'), left('commerce_listings')]);
  return rows.map(({ id }) => id).filter(Boolean);
};
