import { rowsOf, type Sql, type Strapi } from '../../platform/strapi';
import { likeBeginning } from '../../platform/like';
import type { Window } from './listing-filters';
import { sellableTypes } from './sellable-types';

const categoryUid = 'plugin::commerce.category';

/** The tree's edges as Strapi stores them: its own names, asked for instead of guessed. */
const tree = (strapi: Strapi) => {
  const { tableName, attributes } = strapi.db.metadata.get(categoryUid as any) as any;
  const { name, joinColumn, inverseJoinColumn } = attributes.parent.joinTable;
  return { table: tableName, links: name, child: joinColumn.name, parent: inverseJoinColumn.name };
};

/** Slugs of the categories above each of these rows. UNION ends at a loop that an editor may have made. */
export const categoriesAbove = async (
  strapi: Strapi,
  sql: Sql,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const above = new Map<number, string[]>();
  if (!ids.length) return above;
  const { table, links, child, parent } = tree(strapi);
  const unique = [...new Set(ids)];
  const answer = await sql.raw(
    `with recursive up (id, above) as (
       select ${child}, ${parent} from ${links} where ${child} in (${unique.map(() => '?').join(', ')})
       union select up.id, l.${parent} from up join ${links} l on l.${child} = up.above
     ) select up.id, c.slug from up join ${table} c on c.id = up.above`,
    unique,
  );
  for (const { id, slug } of rowsOf<{ id: number; slug: string }>(answer)) {
    above.set(id, [...(above.get(id) ?? []), slug]);
  }
  return above;
};

/** Documents with an entry in this category or below it, by content type. */
export const documentsBelow = async (
  strapi: Strapi,
  sql: Sql,
  documentId: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { table, links, child, parent } = tree(strapi);
  const found = new Map<string, readonly string[]>();
  for (const type of sellableTypes(strapi).values()) {
    if (!type.categories) continue;
    const { tableName, attributes } = strapi.db.metadata.get(type.uid as any) as any;
    const { joinTable } = attributes[type.categories];
    if (!joinTable) continue;
    const { name, joinColumn, inverseJoinColumn } = joinTable;
    const answer = await sql.raw(
      `with recursive down (id) as (
         select id from ${table} where document_id = ?
         union select l.${child} from down join ${links} l on l.${parent} = down.id
       ) select distinct e.document_id as document from down
         join ${name} j on j.${inverseJoinColumn.name} = down.id
         join ${tableName} e on e.id = j.${joinColumn.name}`,
      [documentId],
    );
    found.set(
      type.uid,
      rowsOf<{ document: string }>(answer).map(({ document }) => document),
    );
  }
  return found;
};

export interface CategoryRow {
  readonly id: number;
  readonly parentId: number | null;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly count: number;
}

/** All categories of a locale in their order, each with the number of listings in it or below it; in one statement. */
export const readCategories = async (
  strapi: Strapi,
  sql: Sql,
  window: Window,
  locale: string,
): Promise<CategoryRow[]> => {
  const { table, links, child, parent } = tree(strapi);
  const answer = await sql.raw(
    `select c.id, l.${parent} as parent, c.slug, c.title, c.description, coalesce(n.count, 0) as count
     from ${table} c left join ${links} l on l.${child} = c.id
     left join (
       select t.value, count(*) as count from commerce_listing_terms t join commerce_listings l on l.id = t.listing_id
       where t.kind = 'category' and l.entry_type = ? and l.currency = ? and l.locale = ? group by t.value
     ) n on n.value = c.slug
     where c.locale = ? or c.locale is null order by c.position, lower(c.title), c.id`,
    [window.type, window.currency, window.locale, locale],
  );
  return rowsOf<Record<string, any>>(answer).map((row) => ({
    id: row.id,
    parentId: row.parent,
    slug: row.slug,
    title: row.title,
    description: row.description,
    count: Number(row.count),
  }));
};

const mostCalled = 5;

/** Categories in this locale with a word in their title that begins so, whatever case it is typed in. */
export const categoriesCalled = async (
  strapi: Strapi,
  sql: Sql,
  beginning: string,
  locale: string,
): Promise<{ slug: string; title: string }[]> => {
  const begins = likeBeginning(beginning);
  const answer = await sql.raw(
    `select slug, title from ${tree(strapi).table} where (locale = ? or locale is null)
       and (lower(title) like ? escape '!' or lower(title) like ? escape '!')
     order by position, lower(title), id limit ?`,
    [locale, begins, `% ${begins}`, mostCalled],
  );
  return rowsOf<{ slug: string; title: string }>(answer).map(({ slug, title }) => ({ slug, title }));
};
