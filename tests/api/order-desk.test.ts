import { administrator } from '../support/administrator';
import type { Answer, ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { staffRole } from '../support/staff-role';

const codeOf = ({ status, body }: Answer) => `${status} ${body.error?.details?.code ?? 'ok'}`;

onEachDatabase('the order desk', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  afterEach(() => expectSound(shop().strapi.db.connection));

  const buy = async (sku: string, over: object = {}, provider = 'test'): Promise<Json> => {
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    const payment = { provider, ...(provider === 'test' && { options: { outcome: 'captured' } }) };
    const { status, body } = await buyer.checkout('captured', { payment, ...over });
    expect(status).toBe(201);
    return body.data.order;
  };
  const numbers = async (query: string): Promise<string[]> =>
    (await staff.get(`/orders?${query}`)).body.data.map(({ number }: Json) => number);

  test('an order is found by a part of its number, address, name or SKU, and by what was sold', async () => {
    const { sku, documentId } = await shop().sells({ title: 'Lamp', sku: 'LAMP-77' });
    const { sku: plain } = await shop().sells({});
    const { number } = await buy(sku, {
      email: 'grace@example.com',
      shippingAddress: { ...address, name: 'Grace Höpper' },
      campaign: 'spring',
    });
    const other = await buy(plain, { email: 'alan@example.com' });
    for (const q of ['grace@', 'höpper', 'lamp-7', number]) {
      expect([q, await numbers(`q=${encodeURIComponent(q)}`)]).toEqual([q, [number]]);
    }
    expect(await numbers(`entry=${documentId}`)).toEqual([number]);
    expect(await numbers('sku=LAMP-77&country=DE&currency=EUR&provider=test')).toEqual([number]);
    expect(await numbers('campaign=spring')).toEqual([number]);
    expect(await numbers('campaign=autumn')).toEqual([]);
    expect(await numbers('sku=LAMP-7')).toEqual([]);
    expect(await numbers('country=FR')).toEqual([]);
    expect(await numbers('email=alan@example.com')).toEqual([other.number]);
    expect(await numbers('q=%25')).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await numbers(`completedFrom=${today}&completedTo=${today}`)).toEqual([other.number, number]);
    expect(await numbers('completedTo=2020-01-01')).toEqual([]);
    expect(codeOf(await staff.get('/orders?colour=red'))).toBe('400 request.unknown-key');
  });

  test('what customers typed is never a formula in the exported file, and amounts are decimals', async () => {
    const { sku } = await shop().sells({ price: 1250 });
    const name = '=HYPERLINK("http://evil.example","Click")';
    const { number } = await buy(sku, { note: '@SUM(A1)', shippingAddress: { ...address, name } });
    const { text, headers } = await staff.get(`/orders.csv?numbers=${number}`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('filename="orders.csv"');
    const [header, row, rest] = text.split('\n');
    expect(header).toMatch(/^number,placed,completed,status/);
    expect(row).toContain(`"'=HYPERLINK(""http://evil.example"",""Click"")"`);
    expect(row).toContain("'@SUM(A1)");
    expect(row).toContain(',EUR,12.50,0.00,4.90,');
    expect(rest).toBe('');
    expect((await staff.get('/orders.csv?status=pending')).text.split('\n')).toHaveLength(2);
  });

  test('a note is for staff, with its writer; the buyer never reads it', async () => {
    const { sku } = await shop().sells({});
    const order = await buy(sku);
    const noted = await staff.post(`/orders/${order.number}/note`, { text: ' Rang twice. ' });
    const [last] = noted.body.data.timeline.slice(-1);
    expect(last).toMatchObject({ type: 'order.noted', data: { text: 'Rang twice.', by: expect.any(String) } });
    const seen = await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token });
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('noted');
    expect(codeOf(await staff.post(`/orders/${order.number}/note`, { text: ' ' }))).toBe('400 request.invalid');
    expect(codeOf(await staff.post('/orders/none/note', { text: 'x' }))).toBe('404 order.not-found');
  });

  test('an address is corrected by the rules of its country, which stays', async () => {
    const { sku } = await shop().sells({});
    const { number } = await buy(sku);
    const change = (over: object) =>
      staff.put(`/orders/${number}/addresses`, { shippingAddress: { ...address, ...over } });
    const { body } = await change({ line1: 'Short Street 2' });
    expect(body.data.shippingAddress).toMatchObject({ line1: 'Short Street 2', country: 'DE' });
    expect(codeOf(await change({ postalCode: '1' }))).toBe('400 order.address-invalid');
    expect(codeOf(await change({ country: 'FR', postalCode: '75001' }))).toBe('409 order.other-country');
    expect(codeOf(await staff.put(`/orders/${number}/addresses`, {}))).toBe('400 request.invalid');
    const { sku: song } = await shop().sells({ digital: true });
    const digital = await buy(song, { shippingAddress: undefined });
    const moved = await staff.put(`/orders/${digital.number}/addresses`, { shippingAddress: address });
    expect(codeOf(moved)).toBe('409 order.nothing-to-ship');
  });

  test('a bank transfer that came is marked paid, once, by whoever is first', async () => {
    const { sku } = await shop().sells({ stock: 3 });
    const { number, status } = await buy(sku, {}, 'manual');
    expect(status).toBe('pending');
    const waiting = (await staff.get(`/orders/${number}`)).body.data;
    expect(waiting.possible).toEqual(['mark-paid', 'cancel', 'change-shipping-address']);
    const both = await Promise.all([1, 2].map(() => staff.post(`/orders/${number}/mark-paid`)));
    expect(both.map(({ status: answered }) => answered).sort()).toEqual([200, 409]);
    const { data } = (await staff.get(`/orders/${number}`)).body;
    expect(data).toMatchObject({ status: 'completed', paymentStatus: 'paid', possible: ['change-shipping-address'] });
    const captured = data.timeline.filter(({ type }: Json) => type === 'payment.captured');
    expect(captured).toHaveLength(1);
    const card = await buy(sku);
    expect(codeOf(await staff.post(`/orders/${card.number}/mark-paid`))).toBe('409 order.not-pending');
  });

  test('what can still be given back is told with each order, down to nothing', async () => {
    const { sku } = await shop().sells({ price: 1000 });
    const { number, totals } = await buy(sku);
    const { data } = (await staff.get(`/orders/${number}`)).body;
    expect(data).toMatchObject({ refundable: totals.total, possible: ['refund', 'change-shipping-address'] });
    const [line] = data.lines;
    const back = await staff.post(`/orders/${number}/refund`, { lines: [{ id: line.id, quantity: 1 }] });
    expect(back.body.data.refunds).toMatchObject([{ amount: 1000, lines: [{ id: line.id, quantity: 1 }] }]);
    const rest = await staff.post(`/orders/${number}/refund`, {});
    expect(rest.body.data).toMatchObject({ refundable: 0, possible: [] });
  });

  test('each administrator has views of their own', async () => {
    const clerk = await staffRole(shop(), 'Clerk');
    await clerk.may(['orders.read']);
    const theirs = shop().client('/commerce', clerk.headers);
    const { status, body } = await staff.post('/order-views', { name: 'Mine', query: 'status=pending' });
    expect(status).toBe(201);
    await staff.post('/order-views', { name: 'Mine', query: 'status=cancelled' });
    expect((await staff.get('/order-views')).body.data).toEqual([
      { id: body.data.id, name: 'Mine', query: 'status=cancelled' },
    ]);
    expect((await theirs.get('/order-views')).body.data).toEqual([]);
    expect(codeOf(await theirs.delete(`/order-views/${body.data.id}`))).toBe('404 view.not-found');
    expect((await staff.delete(`/order-views/${body.data.id}`)).status).toBe(200);
    expect((await staff.get('/order-views')).body.data).toEqual([]);
  });
});
