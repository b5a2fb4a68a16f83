import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { startShop, type Shop } from '../support/shop';
import { inspect } from '../support/sql';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ database: 'postgres' });
});
afterAll(() => shop?.stop());

/** Strapi's own transaction answers as if all were well: its rows would be gone, and the customer told otherwise. */
test('a session that is cut between the work and its COMMIT is a failure, not a commit', async () => {
  const { strapi, database, api } = shop;
  const woken = jest.fn();
  const cut = transaction(strapi, async ({ sql, afterCommit }) => {
    await sql('commerce_counters').insert({ name: 'cut off', value: 1 });
    afterCommit(woken);
    const { rows } = await sql.raw('select pg_backend_pid() as pid');
    await inspect(database, (outside) => outside.raw('select pg_terminate_backend(?)', [rows[0].pid]));
    return 'done';
  });
  await expect(cut).rejects.toThrow(/terminat|not queryable|already complete/);
  expect(woken).not.toHaveBeenCalled();
  expect(await strapi.db.connection('commerce_counters').where('name', 'cut off')).toEqual([]);
  expect((await api.post('/cart')).status).toBe(201);
});
