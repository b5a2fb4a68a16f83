import type { Knex } from 'knex';

export interface IndexFound {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

export interface ForeignKeyFound {
  readonly columns: readonly string[];
  readonly referencedTable: string;
  readonly onDelete: string;
}

interface Catalog {
  indexes(table: string): Promise<IndexFound[]>;
  foreignKeys(table: string): Promise<ForeignKeyFound[]>;
}

interface Row {
  readonly [column: string]: string & number & string[] & boolean;
}

const sqlite = (sql: Knex): Catalog => ({
  indexes: async (table) => {
    const list = (await sql.raw(`pragma index_list("${table}")`)) as Row[];
    return Promise.all(
      list.map(async ({ name = '', unique }) => {
        const columns = (await sql.raw(`pragma index_info("${name}")`)) as Row[];
        return { name, unique: Boolean(unique), columns: columns.map((column) => String(column.name)) };
      }),
    );
  },
  foreignKeys: async (table) => {
    const list = (await sql.raw(`pragma foreign_key_list("${table}")`)) as Row[];
    return list.map((row) => ({
      columns: [String(row.from)],
      referencedTable: String(row.table),
      onDelete: String(row.on_delete),
    }));
  },
});

const actions: Readonly<Record<string, string>> = { a: 'NO ACTION', r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL' };

const postgres = (sql: Knex): Catalog => ({
  indexes: async (table) => {
    const { rows } = await sql.raw(
      `select i.relname as name, x.indisunique as unique,
              array(select a.attname::text from unnest(x.indkey::int[]) with ordinality as k(n, place)
                    join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.n order by place) as columns
       from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = ?::regclass`,
      [table],
    );
    return rows as IndexFound[];
  },
  foreignKeys: async (table) => {
    const { rows } = await sql.raw(
      `select array(select a.attname::text from unnest(c.conkey) as k(n)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n) as columns,
              c.confrelid::regclass::text as "referencedTable", c.confdeltype::text as "onDelete"
       from pg_constraint c where c.contype = 'f' and c.conrelid = ?::regclass`,
      [table],
    );
    return (rows as ForeignKeyFound[]).map((key) => ({ ...key, onDelete: actions[key.onDelete] ?? '' }));
  },
});

/** What the database itself says it enforces. */
export const catalogOf = (sql: Knex): Catalog => (sql.client.config.client === 'pg' ? postgres(sql) : sqlite(sql));
