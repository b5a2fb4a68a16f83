import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ApiClient, apiClient } from './api-client';
import type { Database } from './databases';
import { freePort } from './free-port';
import { type Environment, root, serverEnvironment } from './server-environment';

export interface ServerProcess {
  readonly url: string;
  readonly api: ApiClient;
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** The exit code, once it is gone. */
  readonly exited: Promise<number | null>;
  /** Politely. */
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
}

interface Wanted {
  readonly database: Database;
  readonly env?: Environment;
  readonly appDir?: string;
}

/** `npm start` in a process of its own, without waiting until it answers. */
export const spawnServer = async ({ database, env = {}, appDir = root }: Wanted): Promise<ServerProcess> => {
  const port = env.PORT ?? String(await freePort());
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const strapi = path.join(appDir, 'node_modules/@strapi/strapi/bin/strapi.js');
  const child = spawn(process.execPath, [strapi, 'start'], {
    cwd: appDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME,
      TMPDIR,
      ...serverEnvironment,
      NODE_ENV: 'production',
      PORT: port,
      COMMERCE_TEST_PAYMENTS: 'even-in-production',
      ...database.environment,
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    api: apiClient(`${url}/api/commerce`),
    process: child,
    output: () => output,
    exited,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/_health`).then(
    ({ ok }) => ok,
    () => false,
  );

export const untilReady = async (server: ServerProcess, seconds = 200): Promise<void> => {
  const deadline = Date.now() + seconds * 1000;
  let gone = false;
  void server.exited.then(() => (gone = true));
  while (!(await answers(server.url))) {
    if (gone || Date.now() > deadline) {
      const what = gone ? 'stopped' : 'did not answer';
      await server.kill();
      throw new Error(`The server ${what}:\n${server.output()}`);
    }
    await pause(50);
  }
};

/** A production server that answers. */
export const startServer = async (wanted: Wanted): Promise<ServerProcess> => {
  const server = await spawnServer(wanted);
  await untilReady(server);
  return server;
};
