import type { Sql, Strapi } from '../../platform/strapi';
import { slugOf } from '../import/stable-names';
import { categoryTable } from './product-table';

/** Where a path of titles leads: the row's id. */
export interface CategoryPaths {
  find(path: readonly string[]): number | undefined;
  /** Makes the categories of the path that are not there yet. */
  ensure(path: readonly string[]): Promise<number>;
}

interface Category {
  readonly id: number;
  readonly documentId: string;
}

const place = (title: string, parent: number | null): string => JSON.stringify([title.toLowerCase(), parent]);

const rowsOf = (strapi: Strapi, sql: Sql, locale: string): Promise<any[]> => {
  const { table, links, child, parent } = categoryTable(strapi);
  return sql(`${table} as c`)
    .leftJoin(`${links} as l`, `l.${child}`, 'c.id')
    .where('c.locale', locale)
    .select('c.id', 'c.document_id', 'c.title', 'c.slug', `l.${parent} as parent`) as unknown as Promise<any[]>;
};

/** Of each category's row, the titles from the root down to it. */
export const categoryTitles = async (
  strapi: Strapi,
  sql: Sql,
  locale: string,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const rows = new Map((await rowsOf(strapi, sql, locale)).map((row) => [row.id as number, row]));
  const pathOf = (id: number, below: readonly number[] = []): string[] => {
    const row = rows.get(id);
    // An editor may have made a loop.
    if (!row || below.includes(id)) return [];
    return [...(row.parent ? pathOf(row.parent, [...below, id]) : []), row.title as string];
  };
  return new Map([...rows.keys()].map((id) => [id, pathOf(id)]));
};

/** The tree as it is now, in one statement. Made inside a transaction, what it adds is of that transaction. */
export const categoryPaths = async (strapi: Strapi, sql: Sql, locale: string): Promise<CategoryPaths> => {
  const { uid } = categoryTable(strapi);
  const rows = await rowsOf(strapi, sql, locale);
  const known = new Map<string, Category>(
    rows.map((row) => [place(row.title, row.parent ?? null), { id: row.id, documentId: row.document_id }]),
  );
  const slugs = new Set<string>(rows.map(({ slug }) => slug));

  const make = async (path: readonly string[], above: Category | undefined): Promise<Category> => {
    const title = path.at(-1) as string;
    const slug = slugs.has(slugOf(title)) ? slugOf(path.join(' ')) : slugOf(title);
    slugs.add(slug);
    const data = { title, slug, ...(above && { parent: above.documentId }) };
    const made = (await strapi.documents(uid as never).create({ data, locale } as never)) as any;
    return { id: made.id, documentId: made.documentId };
  };
  const step = (title: string, above: Category | undefined) => known.get(place(title, above?.id ?? null));
  return {
    find: (path) => {
      let category: Category | undefined;
      for (const title of path) {
        category = step(title, category);
        if (!category) return undefined;
      }
      return category?.id;
    },
    ensure: async (path) => {
      let category: Category | undefined;
      for (const [depth, title] of path.entries()) {
        const above: Category | undefined = category;
        category = step(title, above) ?? (await make(path.slice(0, depth + 1), above));
        known.set(place(title, above?.id ?? null), category);
      }
      return category?.id as number;
    },
  };
};
