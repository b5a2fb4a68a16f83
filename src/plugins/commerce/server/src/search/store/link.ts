import { databaseNow, type Sql } from '../../platform/strapi';
import { type Rebuild, searchLink, type SearchLink } from '../schemas/search-link';

const links = (sql: Sql) => sql(searchLink.table);

export const findLink = async (sql: Sql, name: string): Promise<SearchLink | undefined> => {
  const row = await links(sql).where({ name }).first();
  return row && searchLink.fromRow(row);
};

/**
 * Takes the right to write to the engine, or keeps it: one of all processes has it. One conditional write, so that of
 * two one gets it. Undefined: another has it.
 */
export const holdLink = async (
  sql: Sql,
  { name, holder, milliseconds }: { readonly name: string; readonly holder: string; readonly milliseconds: number },
): Promise<SearchLink | undefined> => {
  await links(sql).insert(searchLink.toRow({ name })).onConflict('name').ignore();
  const [row] = await links(sql)
    .where({ name })
    .where((free) => {
      void free.where({ holder }).orWhereNull('held_until').orWhere('held_until', '<', databaseNow(sql));
    })
    .update({ holder, held_until: sql.raw('? + ?', [databaseNow(sql), milliseconds]) })
    .returning('*');
  return row && searchLink.fromRow(row);
};

export const releaseLink = async (sql: Sql, name: string, holder: string): Promise<void> => {
  await links(sql).where({ name, holder }).update({ holder: null, held_until: null });
};

export const saveRebuild = async (sql: Sql, name: string, rebuild: Rebuild | null): Promise<void> => {
  await links(sql).where({ name }).update(searchLink.toRow({ rebuild }));
};
