import { setTimeout as pause } from 'node:timers/promises';
import type { OrderNews, OrderService } from '../../src/plugins/commerce/server/src/order';
import { record } from '../../src/plugins/commerce/server/src/order';
import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import type { DatabaseKind } from '../support/databases';
import { guest } from '../support/guest';
import { jobsIn } from '../support/register-task';
import { type Shop, startShop } from '../support/shop';
import { until as eventually } from '../support/until';

interface Heard {
  readonly news: OrderNews;
  readonly attempt: number;
}

const until = (holds: () => boolean | Promise<boolean>) => eventually(holds, Boolean);
/** Longer than any queue rests between two looks. */
const aWhile = 1500;

describe.each<DatabaseKind>(['sqlite', 'postgres'])('listeners of a shop (%s)', (kind) => {
  const erp: Heard[] = [];
  const log: Heard[] = [];
  let failures = 0;
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop({
      database: kind,
      prepare: (strapi) => {
        const orders: OrderService = strapi.plugin('commerce').service('order');
        orders.on('order.completed', 'erp', async (news, { attempt }) => {
          erp.push({ news, attempt });
          if (failures > 0) {
            failures -= 1;
            throw new Error('The ERP is closed.');
          }
        });
        orders.on('*', 'log', async (news, { attempt }) => void log.push({ news, attempt }));
        const nobody = async () => {
          throw new Error('Nobody wanted to hear this.');
        };
        orders.on('*', 'nobody', nobody, { when: () => false });
      },
    });
  });
  afterAll(() => shop?.stop());
  beforeEach(() => {
    erp.length = 0;
    log.length = 0;
    failures = 0;
  });

  const noJobs = async () => {
    const { rows } = await jobsIn(shop.strapi).list({ page: 1, pageSize: 100 });
    return rows.every(({ task }) => !task.startsWith('event '));
  };
  const buys = async (): Promise<string> => {
    const { sku } = await shop.sells({ price: 1200 });
    const { status, body } = await (await guest(shop.api, { sku, quantity: 2 })).checkout('captured');
    expect(status).toBe(201);
    return body.data.order.number as string;
  };
  const timeline = async (number: string) => {
    const sql = shop.strapi.db.connection;
    const order = await sql('commerce_orders').where({ number }).first('id');
    const events = await sql('commerce_order_events').where('order_id', order.id).orderBy('id');
    return events.map((event: { document_id: string; type: string }) => ({ id: event.document_id, type: event.type }));
  };

  test('hear of an order once, after it is committed, with what happened', async () => {
    const number = await buys();
    await until(noJobs);
    await pause(aWhile);
    expect(erp).toHaveLength(1);
    const completed = (await timeline(number)).find(({ type }) => type === 'order.completed');
    expect(erp[0]).toMatchObject({
      attempt: 1,
      news: { ...completed, order: { number }, data: { total: 2890 }, happenedAt: expect.any(Number) },
    });
  });

  test('who asks for everything hears everything, once each', async () => {
    const number = await buys();
    await until(noJobs);
    const written = await timeline(number);
    expect(written.map(({ type }) => type)).toEqual(['order.created', 'payment.captured', 'order.completed']);
    const heard = log.map(({ news: { id, type } }) => ({ id, type }));
    // Several workers hand out jobs in order, and may finish them in another.
    if (kind === 'sqlite') expect(heard).toEqual(written);
    expect(heard).toHaveLength(written.length);
    expect(heard).toEqual(expect.arrayContaining(written));
  });

  test('one that throws hears again, under the same id', async () => {
    failures = 1;
    await buys();
    await until(() => erp.length === 2);
    await until(noJobs);
    expect(erp.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(erp[1]?.news).toEqual(erp[0]?.news);
    expect(log).toHaveLength(3);
  });

  test('hear nothing of what was rolled back', async () => {
    const number = await buys();
    await until(noJobs);
    log.length = 0;
    const { id } = await shop.strapi.db.connection('commerce_orders').where({ number }).first('id');
    const broken = transaction(shop.strapi, async (tx) => {
      await record(tx, id, [{ type: 'order.completed', data: { total: 1 } }]);
      throw new Error('rolled back');
    });
    await expect(broken).rejects.toThrow('rolled back');
    expect(await noJobs()).toBe(true);
    await pause(aWhile);
    expect(log).toEqual([]);
    expect(await timeline(number)).toHaveLength(3);
  });

  test('one that does not want to hear costs no job', async () => {
    const { id } = await shop.strapi.db.connection('commerce_orders').orderBy('id').first('id');
    const tasks: string[] = [];
    const broken = transaction(shop.strapi, async (tx) => {
      await record(tx, id, [{ type: 'order.completed', data: { total: 1 } }]);
      const table = kind === 'sqlite' ? 'commerce_jobs' : 'graphile_worker.jobs';
      const column = kind === 'sqlite' ? 'task' : 'task_identifier';
      tasks.push(...(await tx.sql(table).where(column, 'like', 'event %').orderBy('id').pluck(column)));
      throw new Error('seen');
    });
    await expect(broken).rejects.toThrow('seen');
    expect(tasks).toEqual(['event order.completed mail', 'event order.completed erp', 'event * log']);
  });
});
