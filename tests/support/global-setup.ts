import { createServer } from 'node:http';
import { chmod, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PostgresServer, startPostgres } from './postgres-server';
import { run } from './run';

/** A developer's own settings, which no test may depend on. */
const forgetOwnSettings = (): void => {
  for (const name of Object.keys(process.env)) {
    if (/^(DATABASE|STRIPE|AWS|SMTP|MAILCHIMP|EMAIL)_|^COMMERCE_(?!SHARED_DATA)/.test(name)) delete process.env[name];
  }
};

/** Memory, where there is plenty: SQLite waits for the disk at every commit. Elsewhere the usual folder. */
const placeOfDatabases = async (memory = '/dev/shm', plenty = 2 ** 31): Promise<string> => {
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > plenty ? memory : tmpdir();
};

/**
 * Owns what all test files share: a folder, and one PostgreSQL server that starts when the first test file asks for
 * it. The files run in other processes and ask over loopback.
 */
export default async (): Promise<void> => {
  forgetOwnSettings();
  const folder = await mkdtemp(path.join(await placeOfDatabases(), 'commerce-tests-'));
  await chmod(folder, 0o755);
  let postgres: Promise<PostgresServer> | undefined;
  const broker = createServer((_request, response) => {
    postgres ??= startPostgres();
    postgres.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => broker.listen(0, '127.0.0.1', listening));
  broker.unref();
  process.env.TEST_RUN_FOLDER = folder;
  process.env.TEST_POSTGRES_BROKER = `http://127.0.0.1:${(broker.address() as { port: number }).port}`;
  run.started = { folder, broker, postgres: () => postgres };
};
