import path from 'node:path';
import type { Environment } from '../server-environment';
import { type ServerProcess, spawnServer, untilReady } from '../server-process';
import type { StormShop } from '../storm-shop';

/** What makes a process mortal: see preload.cjs. */
export const mortal: Environment = { NODE_OPTIONS: `--require=${path.join(__dirname, 'preload.cjs')}` };

export interface Victims {
  /** One that answers, and that nobody else has. Its successors are started meanwhile, if any are wanted ahead. */
  next(): Promise<ServerProcess>;
  stop(): Promise<void>;
}

/** Server processes of a shop to be killed, started ahead: a boot takes seconds. */
export const victims = ({ database, env }: StormShop, ahead = 2): Victims => {
  const all: ServerProcess[] = [];
  const start = async (): Promise<ServerProcess> => {
    const server = await spawnServer({ database, env: { ...env, ...mortal } });
    all.push(server);
    await untilReady(server);
    return server;
  };
  const waiting = Array.from({ length: ahead }, start);
  return {
    next: () => {
      waiting.push(start());
      return waiting.shift() as Promise<ServerProcess>;
    },
    stop: async () => {
      await Promise.allSettled(waiting);
      await Promise.all(all.map((server) => server.kill()));
    },
  };
};
