import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { PostgresServer } from './postgres-server';
import { root } from './server-environment';

/** A server that a test may break: the other test files share another one. */
export const ownPostgres = async (): Promise<PostgresServer> => {
  const child = fork(path.join(__dirname, 'postgres-process.ts'), {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  const answered = async (): Promise<string> => {
    const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`PostgreSQL's process ended: ${code}`)));
    const [message] = await Promise.race([once(child, 'message'), gone]);
    return String(message);
  };
  const order = async (word: string): Promise<void> => {
    child.send(word);
    await answered();
  };
  return { url: await answered(), restartImmediately: () => order('restart'), stop: () => order('stop') };
};
