import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { address, guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { documentsOf, euros, legal } from '../support/invoices';

onEachDatabase('invoices', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
    for (const [category, rate] of [
      ['standard', 190_000],
      ['reduced', 70_000],
    ] as const) {
      await staff.post('/taxes', { country: 'DE', category, name: `VAT ${rate / 10_000}%`, rate });
    }
    expect((await staff.put('/settings/legal', legal)).body.data.missing).toEqual([]);
  });
  afterEach(() => expectSound(shop().strapi.db.connection));

  /** Two shirts and three books, in two taxes, and shipping. */
  const buys = async (over = {}, outcome: 'captured' | 'pending' = 'captured') => {
    const shirt = await shop().sells({ title: 'Ocean Blue Shirt', price: 4999 });
    const book = await shop().sells({ title: 'Quiet Harbours', price: 1333, taxCategory: 'reduced' });
    const who = await guest(shop().api, { sku: shirt.sku, quantity: 2 }, { sku: book.sku, quantity: 3 });
    const { status, body, text } = await who.checkout(outcome, over);
    expect([status, text]).toEqual([201, expect.any(String)]);
    return body.data.order as Json;
  };
  const refund = async (order: Json, body: object) => {
    const { status, text } = await staff.post(`/orders/${order.number}/refund`, body);
    expect([status, text]).toEqual([200, expect.any(String)]);
  };
  const listed = async (order: Json): Promise<Json[]> => (await staff.get(`/invoices?q=${order.number}`)).body.data;

  test('say what the order says, to the cent, and who sold it', async () => {
    const order = await buys();
    const { totals } = order;
    const { text, name, type, pages } = await documentsOf(shop(), order).invoice();
    expect([type, pages.length]).toEqual(['application/pdf', 1]);
    expect(name).toMatch(/^invoice-20\d\d-\d{5}\.pdf$/);
    expect(text).toContain(`Total ${euros(totals.total)}`);
    expect(text).toContain(`Subtotal ${euros(totals.subtotal)}`);
    for (const { name: tax, amount } of totals.taxes) expect(text).toContain(`of which ${tax} ${euros(amount)}`);
    for (const line of order.lines) {
      expect(text).toContain(`${line.title} SKU ${line.sku} ${line.quantity} ${euros(line.unitPrice)}`);
      expect(text).toContain(euros(line.total));
    }
    for (const said of [legal.company, legal.line1, legal.vatId, legal.iban, address.name, `Order ${order.number}`]) {
      expect(text).toContain(said);
    }
    expect(text).toContain(`Test payment ${euros(totals.total)}`);
  });

  test('never change: neither with the shop, nor from one printing to the next', async () => {
    const order = await buys();
    const first = await documentsOf(shop(), order).invoice();
    await staff.put('/settings/legal', { ...legal, company: 'Another Name Ltd', invoiceFormat: 'X-{year}-{seq}' });
    const again = await documentsOf(shop(), order).invoice();
    expect(again.bytes.equals(first.bytes)).toBe(true);
    const later = await documentsOf(shop(), await buys()).invoice();
    expect([later.text, later.name]).toEqual([
      expect.stringContaining('Another Name Ltd'),
      expect.stringMatching(/^invoice-X-20\d\d-\d+\.pdf$/),
    ]);
    await staff.put('/settings/legal', legal);
  });

  test('that somebody altered in the database are not given out', async () => {
    const order = await buys();
    const rows = shop().strapi.db.connection('commerce_invoices').where('order_number', order.number);
    const { content } = await rows.clone().first();
    await rows.clone().update({ content: content.replace('Quiet Harbours', 'Quiet Harbors') });
    const answer = await shop().api.get(`/orders/${order.number}/invoice`, { 'order-token': order.token });
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'invoice.altered']);
    await rows.clone().update({ content });
  });

  test('belong to whoever holds the order; to all others there is no such order', async () => {
    const order = await buys();
    const stranger = await customer(shop());
    const ask = (headers: Readonly<Record<string, string>>) =>
      shop().api.get(`/orders/${order.number}/invoice`, headers);
    const code = async (headers = {}) => (await ask(headers)).body.error.details.code;
    expect([await code(), await code(stranger.headers), await code({ 'order-token': 'x' })]).toEqual(
      Array(3).fill('order.not-found'),
    );
    expect((await ask({ 'order-token': order.token })).status).toBe(200);
  });

  test('come with the money: an order that waits for it has none', async () => {
    const order = await buys({}, 'pending');
    const asHolder = { 'order-token': order.token as string };
    const answer = await shop().api.get(`/orders/${order.number}/invoice`, asHolder);
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'invoice.not-issued']);
    expect(await listed(order)).toEqual([]);
    const none = await shop().api.get(`/orders/${order.number}/credit-notes/1`, asHolder);
    expect([none.status, none.body.error.details.code]).toEqual([404, 'invoice.not-found']);
  });

  test('of businesses across the border say why there is no tax, in the buyer’s language', async () => {
    const home = { ...address, company: 'Dupont SARL', city: 'Paris', postalCode: '75001', country: 'FR' };
    const over = { shippingAddress: home, vatId: 'FR40303265045', locale: 'de' };
    const { sku } = await shop().sells({ title: 'Hemd', price: 11_900 });
    const who = await guest(shop().api, { sku, quantity: 1 });
    await shop().api.patch('/cart', { ...over, email: 'ada@example.com' }, who.headers);
    const { body } = await who.checkout('captured', { ...over, expectedTotal: await who.total() });
    const { order } = body.data;
    expect(order).toMatchObject({ taxRelief: 'reverse-charge', totals: { tax: 0 } });
    const { text } = await documentsOf(shop(), order).invoice();
    expect(text).toContain('Steuerfreie innergemeinschaftliche Lieferung');
    expect(text).toContain('Ihre USt-IdNr. FR40303265045');
    expect(text).not.toContain('Die Preise enthalten die Steuer');
  });

  test('of what cost nothing, and of gift cards, are issued too; a gift card is not taxed', async () => {
    const free = await shop().sells({ title: 'Sampler', price: 0, digital: true });
    const card = await shop().sells({ title: 'Gift card', price: 2500, digital: true, taxCategory: 'gift-card' });
    const order = async (sku: string) =>
      (await (await guest(shop().api, { sku, quantity: 1 })).checkout()).body.data.order;
    expect((await documentsOf(shop(), await order(free.sku)).invoice()).text).toContain('Nothing was charged.');
    const { text } = await documentsOf(shop(), await order(card.sku)).invoice();
    expect(text).toContain('Multi-purpose vouchers, not taxed €25.00 €0.00 €25.00');
    expect(text).toContain('Gift cards are multi-purpose vouchers');
  });

  test('are followed by a credit note for each refund, until nothing is left of them', async () => {
    const order = await buys();
    const documents = documentsOf(shop(), order);
    const invoice = await documents.invoice();
    const [shirts] = order.lines;
    await refund(order, { lines: [{ id: shirts.id, quantity: 2 }] });
    await refund(order, { amount: 1000 });
    await refund(order, {});
    const rows = (await listed(order)).reverse();
    expect(rows.map(({ kind }) => kind)).toEqual(['invoice', 'credit-note', 'credit-note', 'credit-note']);
    const [whole, byLine, byAmount, rest] = rows;
    expect([whole.total, whole.tax]).toEqual([order.totals.total, order.totals.tax]);
    expect([byLine.total, byLine.tax]).toEqual([shirts.total, shirts.tax]);
    expect(byAmount.total).toBe(1000);
    const sum = (key: string) => byLine[key] + byAmount[key] + rest[key];
    expect([sum('total'), sum('tax')]).toEqual([order.totals.total, order.totals.tax]);
    const shown = await shop().api.get(`/orders/${order.number}`, { 'order-token': order.token });
    expect(shown.body.data.invoices.map(({ number, url, total }: Json) => [number, url, total])).toEqual(
      rows.map(({ number, total }, n) => [
        number,
        `/api/commerce/orders/${order.number}/${n ? `credit-notes/${n}` : 'invoice'}`,
        total,
      ]),
    );
    const note = await documents.creditNote(1);
    expect(note.text).toContain(`Amount credited ${euros(shirts.total)}`);
    expect(note.text).toContain(`For invoice ${whole.number} of`);
    expect(note.name).toBe(`credit-note-${byLine.number}.pdf`);
    expect((await documents.creditNote(2)).text).toContain(`Part of the price`);
    expect((await documents.invoice()).bytes.equals(invoice.bytes)).toBe(true);
  });

  test('a refund of everything at once is credited line by line', async () => {
    const order = await buys();
    await refund(order, {});
    const { text } = await documentsOf(shop(), order).creditNote(1);
    for (const line of order.lines) expect(text).toContain(line.sku);
    expect(text).toContain(`Amount credited ${euros(order.totals.total)}`);
  });
});
