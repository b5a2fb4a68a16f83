import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';
import { searchChange, type SearchChange } from '../schemas/search-change';

const { table } = searchChange;
const changes = (sql: Sql) => sql(table);

/** In one order: of two who mark the same, one waits for the other. What is being told is told once more. */
export const markEntries = async (sql: Sql, entryType: string, entryIds: readonly string[]): Promise<void> => {
  for (const some of chunks([...new Set(entryIds)].sort())) {
    await changes(sql)
      .insert(some.map((entryId) => searchChange.toRow({ entryType, entryId, version: 1 })))
      .onConflict(['entry_type', 'entry_id'])
      .merge({ version: sql.raw(`${table}.version + 1`), tasks: null } as any);
  }
};

/** What was not told yet, the longest known first. */
export const untold = async (sql: Sql, most: number): Promise<SearchChange[]> =>
  (await changes(sql).whereNull('tasks').orderBy('id').limit(most)).map((row: any) => searchChange.fromRow(row));

/** What changed meanwhile stays untold. */
export const noteTold = async (sql: Sql, told: readonly SearchChange[], tasks: string): Promise<void> => {
  for (const some of chunks(told)) {
    await changes(sql)
      .whereIn(
        ['id', 'version'],
        some.map(({ id, version }) => [id, version]),
      )
      .update({ tasks });
  }
};

/** What the engine is working on: the tasks of each time that it was told. */
export const toldTasks = async (sql: Sql): Promise<string[]> => {
  const rows: { tasks: string }[] = await changes(sql).whereNotNull('tasks').distinct('tasks');
  return rows.map(({ tasks }) => tasks);
};

export const forgetTold = async (sql: Sql, tasks: string): Promise<void> => {
  await changes(sql).where({ tasks }).delete();
};

export const tellAgain = async (sql: Sql, tasks: string): Promise<void> => {
  await changes(sql).where({ tasks }).update({ tasks: null });
};

/** They are told with all others. */
export const forgetUntold = async (sql: Sql): Promise<void> => {
  await changes(sql).whereNull('tasks').delete();
};

export const anyChange = async (sql: Sql): Promise<boolean> => Boolean(await changes(sql).first('id'));
