import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../tests/support/free-port';
import { root } from '../tests/support/server-environment';

/** The bare server, in a process of its own, on the database of ours. */
export const startBare = async (databaseUrl: string): Promise<{ url: string; process: ChildProcess }> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'bench/bare-server.ts')], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => child.stdout.once('data', ready));
  return { url: `http://127.0.0.1:${port}`, process: child };
};
