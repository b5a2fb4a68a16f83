import { rowsOf, type Sql, type Strapi } from '../../platform/strapi';
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
