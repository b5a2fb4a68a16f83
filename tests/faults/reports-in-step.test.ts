import { administrator } from '../support/administrator';
import { type ApiClient, apiClient } from '../support/api-client';
import { bootedDatabase, type Database } from '../support/databases';
import { sell } from '../support/goods';
import { hastenErrands, openJobs } from '../support/job-table';
import { guest } from '../support/guest';
import { expectInStep } from '../support/reports';
import { type ServerProcess, spawnServer, untilReady } from '../support/server-process';
import { type Shop, startShop } from '../support/shop';
import { inTurns, newStorm, rounds } from '../support/storm';
import { until } from '../support/until';

/** The one that counts; the servers only sell and give back. */
let counting: Shop;
let database: Database;
let servers: ServerProcess[] = [];
let staff: { authorization: string };
const random = newStorm();

/**
 * What is sold now was sold on one of the five days before: the database says so while it is written, so that days are
 * counted again and again in the middle of their orders.
 */
const movesTime = `
  create function days_ago() returns trigger language plpgsql as $$ begin
    if tg_table_name = 'commerce_orders' then
      if new.completed_at is not null and old.completed_at is null then
        new.completed_at = new.completed_at - 86400000 * (1 + new.id % 5);
      end if;
    else new.opened_at = new.opened_at - 86400000 * (1 + new.id % 5);
    end if;
    return new;
  end $$;
  create trigger earlier before update on commerce_orders for each row execute function days_ago();
  create trigger earlier before insert on commerce_refunds for each row execute function days_ago();`;

beforeAll(async () => {
  database = await bootedDatabase('postgres');
  counting = await startShop({ database, env: { COMMERCE_RUN_JOBS: 'false' } });
  staff = await administrator(counting, 'strapi-super-admin');
  await counting.strapi.db.connection.raw(movesTime);
  servers = await Promise.all([spawnServer({ database }), spawnServer({ database })]);
  await Promise.all(servers.map((server) => untilReady(server, 300)));
}, 600_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await counting?.stop();
  await database?.drop();
});

const orders = rounds(40, 2000);

test(`${orders} orders and refunds on two processes, one of them killed, while their days are counted`, async () => {
  const { sku } = await sell(counting.strapi, { price: 1000, stock: 100_000 });
  const { sku: other } = await sell(counting.strapi, { price: 333, stock: 100_000 });
  const at = (turn: number) => (servers[turn % 2] as ServerProcess).url;
  let selling = true;
  let counted = 0;
  const counter = (async () => {
    while (selling) counted += Number(await counting.strapi.plugin('commerce').service('report').count());
  })();
  const buy = async (turn: number): Promise<boolean> => {
    const api: ApiClient = apiClient(`${at(turn)}/api/commerce`);
    const buyer = await guest(api, { sku, quantity: 1 }, { sku: other, quantity: 1 + Math.floor(random() * 3) });
    const { status, body } = await buyer.checkout(random() < 0.9 ? 'captured' : 'refused');
    if (status !== 201 || random() > 0.4) return status === 201;
    const [line] = body.data.order.lines;
    const wanted = [{}, { amount: 100 }, { lines: [{ id: line.id, quantity: 1 }] }][Math.floor(random() * 3)];
    await apiClient(`${at(turn + 1)}/commerce`, staff).post(`/orders/${body.data.order.number}/refund`, wanted);
    return true;
  };
  const kill = Math.floor(orders * (0.3 + random() * 0.4));
  const bought = await inTurns(orders, 6, async (turn) => {
    // Its buyers find nobody for a while; half of them are lost.
    if (turn === kill) void servers[1]?.kill();
    return buy(turn).catch(() => false);
  });
  expect(bought.filter(Boolean).length).toBeGreaterThan(orders / 4);
  servers[1] = await spawnServer({ database });
  await untilReady(servers[1], 300);
  selling = false;
  await counter;
  expect(counted).toBeGreaterThan(5);

  const sql = counting.strapi.db.connection;
  // Those of the dead process too: they are given back after a while, and hastened once more.
  await until(
    async () => {
      await hastenErrands(sql);
      return openJobs(sql);
    },
    (jobs) => !jobs.length,
    180,
  );
  const reader = apiClient(`${counting.url}/commerce`, staff);
  await expectInStep(reader, sql);
  await counting.strapi.plugin('commerce').service('report').count();
  await expectInStep(reader, sql);
  await counting.strapi.plugin('commerce').service('report').rebuild();
  await expectInStep(reader, sql);
}, 1_800_000);
