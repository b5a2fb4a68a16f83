import { rowsOf, type Sql, type Strapi } from '../../platform/strapi';
import type { SellerLink } from '../core/entry';
import { sellableTypes, type SellableType } from './sellable-types';

export const sellerUid = 'plugin::commerce.seller';

const sellersTable = (strapi: Strapi): string => (strapi.db.metadata.get(sellerUid as any) as any).tableName;

/** Where a content type's entries and the links to their sellers stand. */
const links = (strapi: Strapi, type: SellableType) => {
  const { tableName, attributes } = strapi.db.metadata.get(type.uid as any) as any;
  const joinTable = type.seller && attributes[type.seller].joinTable;
  if (!joinTable) return undefined;
  const { name, joinColumn, inverseJoinColumn } = joinTable;
  return { entries: tableName, links: name, entry: joinColumn.name, seller: inverseJoinColumn.name };
};

/** The published row first, and of several locales the standard one. */
const foremost = (alias: string) =>
  `case when ${alias}.published_at is null then 1 else 0 end, case when ${alias}.locale = ? then 0 else 1 end, ${alias}.id`;

/**
 * Whose these documents' goods are, in one statement. Strapi drops the link of a published entry while its seller is
 * not published, and does not make it again: then the draft's link counts.
 */
export const sellersOf = async (
  strapi: Strapi,
  sql: Sql,
  type: SellableType,
  documentIds: readonly string[],
  standard: string,
): Promise<ReadonlyMap<string, SellerLink>> => {
  const names = links(strapi, type);
  if (!names || !documentIds.length) return new Map();
  const sellers = sellersTable(strapi);
  const answer = await sql.raw(
    `with linked as (
       select e.document_id as document, s.document_id as seller,
         row_number() over (partition by e.document_id order by ${foremost('e')}, j.id) as place
       from ${names.entries} e join ${names.links} j on j.${names.entry} = e.id
         join ${sellers} s on s.id = j.${names.seller}
       where e.document_id in (${documentIds.map(() => '?').join(', ')})
     ), named as (
       select s.document_id as seller, s.slug, s.name, s.published_at,
         row_number() over (partition by s.document_id order by ${foremost('s')}) as place
       from ${sellers} s where s.document_id in (select seller from linked)
     )
     select l.document, n.slug, n.name, case when n.published_at is null then 0 else 1 end as shown
     from linked l join named n on n.seller = l.seller where l.place = 1 and n.place = 1`,
    [standard, ...documentIds, standard],
  );
  return new Map(
    rowsOf<Record<string, any>>(answer).map(({ document, slug, name, shown }) => [
      document,
      { slug, name, shown: Boolean(shown) },
    ]),
  );
};

/** Documents that name this seller, published or not, by content type. */
export const documentsOfSeller = async (
  strapi: Strapi,
  sql: Sql,
  documentId: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>();
  for (const type of sellableTypes(strapi).values()) {
    const names = links(strapi, type);
    if (!names) continue;
    const answer = await sql.raw(
      `select distinct e.document_id as document from ${sellersTable(strapi)} s
         join ${names.links} j on j.${names.seller} = s.id join ${names.entries} e on e.id = j.${names.entry}
       where s.document_id = ?`,
      [documentId],
    );
    found.set(
      type.uid,
      rowsOf<{ document: string }>(answer).map(({ document }) => document),
    );
  }
  return found;
};

/** What the sellers of these slugs are called: by their published profile, where there is one. */
export const sellerNames = async (
  strapi: Strapi,
  sql: Sql,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows: { slug: string; name: string }[] = await sql(sellersTable(strapi))
    .whereIn('slug', [...slugs])
    .orderByRaw('case when published_at is null then 0 else 1 end')
    .select('slug', 'name');
  // Of two of one slug the later one counts.
  return new Map(rows.map(({ slug, name }) => [slug, name]));
};
