import { copyFile, mkdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';
import { boot, shutDown } from './boot';
import { onceInRun } from './once-in-run';
import type { Environment } from './server-environment';

export type DatabaseKind = 'sqlite' | 'postgres';

/** A database of one test file's own. */
export interface Database {
  readonly kind: DatabaseKind;
  /** What points a server at it. */
  readonly environment: Environment;
  drop(): Promise<void>;
}

const runFolder = (): string => {
  const folder = process.env.TEST_RUN_FOLDER;
  if (!folder) throw new Error('Tests with a database run under Jest, whose global set-up makes their folder.');
  return folder;
};

const file = (name: string): string => path.join(runFolder(), `${name}.db`);

const sqlite = (name: string): Database => ({
  kind: 'sqlite',
  environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file(name) },
  drop: async () => {
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(file(name) + suffix, { force: true });
  },
});

const postgresServer = async (): Promise<string> => {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const answer = await fetch(process.env.TEST_POSTGRES_BROKER ?? '');
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
};

const administer = async (statements: string | readonly string[], server?: string): Promise<void> => {
  const client = new Client({ connectionString: server ?? (await postgresServer()) });
  await client.connect();
  try {
    for (const statement of [statements].flat()) await client.query(statement);
  } finally {
    await client.end();
  }
};

const postgres = async (name: string, server?: string): Promise<Database> => {
  const url = new URL(server ?? (await postgresServer()));
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href },
    drop: () => administer(`drop database if exists "${name}" with (force)`, server),
  };
};

const unique = (): string => `t${randomBytes(8).toString('hex')}`;

/** With no tables at all, as a new shop finds it. */
export const emptyDatabase = async (kind: DatabaseKind): Promise<Database> => {
  const name = unique();
  if (kind === 'sqlite') return sqlite(name);
  await administer(`create database "${name}"`);
  return postgres(name);
};

/** With no tables at all, on a server of the test's own. */
export const emptyDatabaseOn = async (server: string): Promise<Database> => {
  const name = unique();
  await administer(`create database "${name}"`, server);
  return postgres(name, server);
};

/** A new shop's first boot takes seconds; its database is made once per run and copied from then on. */
const template = (kind: DatabaseKind): Promise<string> =>
  onceInRun(runFolder(), `template-${kind}`, async () => {
    const name = `template_${unique()}`;
    if (kind === 'postgres') await administer(`create database "${name}"`);
    const database = kind === 'sqlite' ? sqlite(name) : await postgres(name);
    await shutDown(await boot(database.environment));
    return name;
  });

/**
 * With the tables, roles and settings of a shop that has booted once. PostgreSQL goes by its indexes, as it does in a
 * shop of some size: how it reads a dozen rows says nothing of that.
 */
export const bootedDatabase = async (kind: DatabaseKind): Promise<Database> => {
  const source = await template(kind);
  const name = unique();
  if (kind === 'postgres') {
    await administer([
      `create database "${name}" template "${source}"`,
      `alter database "${name}" set enable_seqscan = off`,
    ]);
    return postgres(name);
  }
  await mkdir(runFolder(), { recursive: true });
  await copyFile(file(source), file(name));
  return sqlite(name);
};
