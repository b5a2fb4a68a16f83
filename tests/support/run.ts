import type { Server } from 'node:http';
import type { PostgresServer } from './postgres-server';

/** What the set-up hands to the tear-down: both run in Jest's main process. */
interface Started {
  readonly folder: string;
  readonly broker: Server;
  postgres(): Promise<PostgresServer> | undefined;
}

const key = Symbol.for('commerce.tests.run');
const shared = globalThis as unknown as Record<symbol, Started | undefined>;

export const run = {
  get started(): Started | undefined {
    return shared[key];
  },
  set started(started: Started | undefined) {
    shared[key] = started;
  },
};
