import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';

onEachDatabase('staff see what is left and how it sells', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  const list = async (query: string): Promise<Json> => (await staff.get(`/stock?${query}`)).body;
  const product = 'plugin::commerce.product';

  test('few units left are told as low; the list finds them by SKU and by title', async () => {
    const { sku } = await shop().sells({ title: 'Rare Vase', sku: 'VASE-1', stock: 2 });
    await shop().sells({ title: 'Common Cup', sku: 'CUP-1', stock: 50 });
    expect((await list('q=rare')).data).toMatchObject([
      { sku, tracked: true, onHand: 2, reserved: 0, available: 2, low: true, offer: { title: 'Rare Vase' } },
    ]);
    expect((await list('q=CUP-1')).data).toMatchObject([{ sku: 'CUP-1', low: false }]);
    const low = await list('low=true&sort=available');
    expect(low.data.map((row: Json) => row.sku)).toEqual(['VASE-1']);
    expect(low.meta.pagination.total).toBe(1);
    expect((await list('q=%25')).data).toEqual([]);
  });

  test('everything an entry sells is listed in its order, tracked or not', async () => {
    const { documentId } = await shop().sells({
      title: 'Sock',
      variants: [
        { sku: 'SOCK-L', options: { Size: 'L' } },
        { sku: 'SOCK-S', options: { Size: 'S' }, stock: 9 },
      ],
    });
    expect((await list(`type=${product}&documentId=${documentId}`)).data).toMatchObject([
      { sku: 'SOCK-L', tracked: false, available: null, low: false, offer: { variant: 'L' } },
      { sku: 'SOCK-S', tracked: true, available: 9, low: false },
    ]);
    const { status, body } = await staff.get(`/stock?type=${product}`);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('documentId')]);
  });

  test('the history of a SKU tells its start, what was counted, and what each order took', async () => {
    const { sku, documentId } = await shop().sells({ title: 'Kettle', price: 3000, stock: 5 });
    const buyer = await guest(shop().api, { sku, quantity: 2 });
    const { number } = (await buyer.checkout('captured')).body.data.order;
    await staff.put(`/stock/${sku}`, { onHand: 10, note: 'Counted' });
    const history: Json[] = (await staff.get(`/stock/${sku}/history`)).body.data;
    expect(history.map(({ reason, quantity, note, order }) => [reason, quantity, note ?? order])).toEqual([
      ['adjusted', 7, 'Counted'],
      ['sold', -2, number],
      ['initial', 5, null],
    ]);
    const before = await staff.get(`/stock/${sku}/history?before=${history[0].at}`);
    expect(before.body.data.map(({ reason }: Json) => reason)).toEqual(['sold', 'initial']);

    await guest(shop().api, { sku, quantity: 1 });
    const { body } = await staff.get(`/sales/entries/${product}/${documentId}`);
    expect(body.data).toEqual({
      ...{ days: 30, units: 2, orders: 1, revenue: [{ currency: 'EUR', amount: 6000 }] },
      ...{ available: 10, lowSkus: 0, openCarts: 1 },
    });
  });

  test('today stands beside the same weekday a week ago, by this time of day and as a whole', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const before: Json = (await staff.get('/sales/today')).body.data.currencies[0];
    const sold = async (daysAgo: number, hours: number) => {
      const { number } = (await (await guest(shop().api, { sku, quantity: 1 })).checkout('captured')).body.data.order;
      const orders = shop().strapi.db.connection('commerce_orders').where({ number });
      if (daysAgo) await orders.update({ completed_at: Date.now() - daysAgo * 86_400_000 + hours * 3_600_000 });
      return (await shop().strapi.db.connection('commerce_orders').where({ number }).first('total')).total as number;
    };
    const total = Number(await sold(0, 0));
    await sold(7, -0.001);
    await sold(8, 0);
    const { day, currencies } = (await staff.get('/sales/today')).body.data;
    expect(day).toBe(new Date().toISOString().slice(0, 10));
    expect(currencies).toEqual([
      {
        currency: 'EUR',
        today: { orders: before.today.orders + 1, charged: before.today.charged + total },
        lastWeekByNow: { orders: 1, charged: total },
        lastWeek: { orders: 1, charged: total },
      },
    ]);
  });
});
