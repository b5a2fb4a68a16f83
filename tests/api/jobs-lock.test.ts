import { setTimeout as pause } from 'node:timers/promises';
import { Client, Pool, type PoolClient } from 'pg';
import { holdPoolLock } from '../../src/plugins/commerce/server/src/jobs/adapters/graphile/pool-lock';
import type { Strapi } from '../../src/plugins/commerce/server/src/platform/strapi';
import { emptyDatabase, type Database } from '../support/databases';
import { until } from '../support/until';

const name = 'a pool of workers';
const sessions = `from pg_locks where locktype = 'advisory'
  and ((classid::bigint << 32) | objid::bigint) = hashtextextended('${name}', 0)`;

let database: Database;
let other: Client;
let pool: Pool;
beforeAll(async () => {
  database = await emptyDatabase('postgres');
  const connectionString = database.environment.DATABASE_URL;
  other = new Client({ connectionString });
  await other.connect();
  pool = new Pool({ connectionString });
  pool.on('error', () => {});
});
afterAll(async () => {
  await pool?.end();
  await other?.end();
  await database?.drop();
});

const held = async (): Promise<number> => (await other.query(`select 1 ${sessions} and granted`)).rows.length;

/** Connections are given out only while the gate is open. */
const gated = () => {
  let asked = 0;
  const clients: PoolClient[] = [];
  let open = () => {};
  let gate = Promise.resolve();
  const connect = async (): Promise<PoolClient> => {
    asked += 1;
    await gate;
    const client = await pool.connect();
    clients.push(client);
    return client;
  };
  return {
    clients,
    asked: () => asked,
    pool: { connect } as Pool,
    close: () => {
      gate = new Promise((resolve) => (open = resolve));
    },
    open: () => open(),
  };
};

test('a lock whose session says twice that it broke is taken by one session, which lets go of it', async () => {
  const warnings: string[] = [];
  const strapi = { log: { warn: (text: string) => void warnings.push(text) } } as unknown as Strapi;
  await other.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
  const gate = gated();
  const letGo = holdPoolLock(strapi, gate.pool, name);
  const waiting = `${sessions} and not granted`;
  await until(
    () => other.query(`select 1 ${waiting}`),
    ({ rows }) => rows.length === 1,
  );
  gate.close();
  await other.query(`select pg_cancel_backend(pid) ${waiting}`);
  // Its successor waits for a connection as the first speaks again; a third would be asked for within the pause.
  await until(gate.asked, (count) => count === 2);
  gate.clients[0]?.emit('error', new Error('This connection is gone.'));
  await pause(1500);
  gate.open();
  await other.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  await until(held, (count) => count === 1);
  letGo();
  await until(held, (count) => count === 0);
  expect(gate.clients).toHaveLength(2);
  expect(warnings).toEqual([expect.stringContaining('canceling statement')]);
});
