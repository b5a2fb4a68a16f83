import knex, { type Knex } from 'knex';
import { administrator } from './administrator';
import { type Answer, type ApiClient, apiClient } from './api-client';
import { bootedDatabase, type Database } from './databases';
import { type FakeStripe, type Hearing, startFakeStripe } from './fake-stripe';
import type { Goods, Sold } from './goods';
import { expectAtRest, expectBalanced } from './invariants';
import { hastenErrands } from './job-table';
import type { Environment } from './server-environment';
import { type ServerProcess, spawnServer, untilReady } from './server-process';
import { startShop } from './shop';
import { inTurns } from './storm';
import { type Bought, atPaymentPage } from './stripe-buyers';
import { stripeEnvironment, webhookSecret, webhookUrl } from './stripe-shop';

/** A shop that two processes run on one PostgreSQL, paid by a Stripe of its own. */
export interface StripeServers {
  readonly stripe: FakeStripe;
  readonly database: Database;
  readonly servers: readonly ServerProcess[];
  readonly sql: Knex;
  readonly sold: Sold;
  /** The processes take turns. */
  api(turn: number): ApiClient;
  staff(turn: number): ApiClient;
  /** Stripe tells both processes its news, as said. */
  listen(how?: Omit<Hearing, 'urls' | 'secrets'>): void;
  /** A guest at the payment page, with one unit of the first SKU or another. */
  buy(turn: number, sku?: string): Promise<Bought>;
  /** So many guests who have paid, their orders completed. */
  paid(count: number): Promise<Bought[]>;
  refund(turn: number, number: string, body?: object): Promise<Answer>;
  /** Has a job that waits for its time, or all whose key begins like this, done now. */
  hasten(key: string): Promise<void>;
  /** Nothing is left to do, and the books agree: ours with themselves, and with Stripe's. */
  expectRight(): Promise<void>;
  stop(): Promise<void>;
}

interface Wanted {
  readonly goods?: Goods;
  readonly env?: Environment;
  readonly appDir?: string;
}

export const startStripeServers = async ({ goods, env = {}, appDir }: Wanted = {}): Promise<StripeServers> => {
  const stripe = await startFakeStripe();
  const database = await bootedDatabase('postgres');
  const shop = await startShop({ database });
  const sold = await shop.sells({ price: 1000, stock: 100_000, ...goods });
  const headers = await administrator(shop, 'strapi-super-admin');
  await shop.stop();
  const settings = { database, env: { ...stripeEnvironment(stripe), ...env }, ...(appDir && { appDir }) };
  const servers = await Promise.all([spawnServer(settings), spawnServer(settings)]);
  await Promise.all(servers.map((server) => untilReady(server)));
  const sql = knex({ client: 'pg', connection: database.environment.DATABASE_URL ?? '', pool: { min: 0, max: 4 } });
  const at = (turn: number) => servers[turn % servers.length] as ServerProcess;
  const staff = (turn: number) => apiClient(`${at(turn).url}/commerce`, headers);
  const buy = (turn: number, sku = sold.sku) => atPaymentPage(at(turn).api, stripe, { sku, quantity: 1 });
  const listen: StripeServers['listen'] = (how = {}) =>
    stripe.listen({ urls: servers.map(({ url }) => webhookUrl(url)), secrets: [webhookSecret], ...how });
  listen();

  return {
    ...{ stripe, database, servers, sql, sold, staff, listen, buy },
    api: (turn) => at(turn).api,
    paid: (count) =>
      inTurns(count, 8, async (index) => {
        const bought = await buy(index);
        stripe.pay(bought.intent.id);
        const { status } = await bought.buyer.confirm();
        if (status !== 200) throw new Error(`Not confirmed: ${status}`);
        return bought;
      }),
    refund: (turn, number, body = {}) => staff(turn).post(`/orders/${number}/refund`, body),
    hasten: async (key) => {
      const jobs = sql('graphile_worker._private_jobs').where('key', 'like', `${key}%`).whereNull('locked_at');
      await jobs.update({ run_at: sql.fn.now() });
    },
    expectRight: async () => {
      await stripe.settled();
      await hastenErrands(sql);
      await expectAtRest((work) => work(sql));
      await expectBalanced(sql, stripe);
    },
    stop: async () => {
      await sql.destroy();
      await Promise.all(servers.map((server) => server.stop()));
      await stripe.stop();
      await database.drop();
    },
  };
};
