import type { AdminDesk } from './admin-desk';
import type { Json } from './api-client';
import { sendNews } from './busy-campaigns';
import { guest, type Outcome } from './guest';
import { promoteByCode } from './promotions';
import { inspect } from './sql';

const publish = '/content-manager/collection-types/plugin::commerce.product/actions/publish';

/** One of each thing that staff keep beside goods and orders. */
const keep = async (staff: AdminDesk['staff']): Promise<void> => {
  const things: readonly (readonly [string, object])[] = [
    ['taxes', { country: 'DE', category: 'standard', name: 'VAT 19%', rate: 190_000 }],
    ['gift-cards', { amount: 5000, currency: 'EUR', note: 'Raffle at the harbor fair' }],
    ['webhooks', { url: 'https://erp.example/hook', events: ['order.completed'] }],
    ['mailed-goods', { name: 'Photo editor', message: 'Enter the key under Help > Licence.' }],
    ['draft-orders', { email: 'ada@example.com', lines: [{ sku: 'MUG', quantity: 12 }] }],
    ['price-lists', { name: 'Winter sale', currency: 'EUR', group: null, startsAt: null, endsAt: null, enabled: true }],
  ];
  for (const [path, body] of things) {
    const { status, text } = await staff.post(`/commerce/${path}`, body);
    if (status >= 300) throw new Error(`No ${path}: ${status} ${text}`);
  }
  const [list] = (await staff.get('/commerce/price-lists')).body.data;
  await staff.put(`/commerce/price-lists/${list.id}/entries`, { entries: [{ sku: 'MUG', price: 990 }] });
};

/** What customers ask, and what they are answered. */
const ask = async ({ staff, server }: Pick<AdminDesk, 'staff' | 'server'>, order: string): Promise<void> => {
  const grace = { name: 'Grace Hopper', email: 'grace@example.com', orderNumber: order };
  const letters: readonly object[] = [
    { ...grace, subject: 'Handle of the mug', message: 'Hello,\none of the two mugs came without its handle.' },
    { name: 'Niklaus Wirth', email: 'niklaus@example.com', message: 'Is the blue shirt coming back in size L?' },
  ];
  for (const letter of letters) {
    const { status, text } = await server.api.post('/contact', { ...letter, consent: { wording: 'Send me news.' } });
    if (status !== 202) throw new Error(`No message: ${text}`);
  }
  const [{ id }] = (await staff.get('/commerce/contact-messages?q=grace')).body.data;
  await staff.post(`/commerce/contact-messages/${id}/reply`, { text: 'We are sorry! A new one is on its way to you.' });
  const savedReplies = [{ title: 'Opening hours', text: 'We are there from 10 to 18 h, Monday to Saturday.' }];
  await staff.put('/commerce/settings/contact', { savedReplies });
  const { status, text } = await server.api.post('/newsletter', { email: 'ada@example.com', name: 'Ada Lovelace' });
  if (status !== 202) throw new Error(`No subscriber: ${text}`);
};

/** Only now: orders before were sent at the shop's one flat rate. */
const ship = async (staff: AdminDesk['staff']): Promise<void> => {
  const europe = { name: 'Europe', places: [{ country: 'DE' }, { country: 'AT' }] };
  const zone = (await staff.post('/commerce/shipping/zones', europe)).body.data;
  const parcel = { zone: zone.id, name: { en: 'Parcel' }, kind: 'flat', settings: { prices: { EUR: 490 } } };
  const { status, text } = await staff.post('/commerce/shipping/methods', parcel);
  if (status >= 300) throw new Error(`No shipping: ${status} ${text}`);
};

const people = [
  ['Grace Hopper', 'grace@example.com', 'captured', 2],
  ['Alan Turing', 'alan@example.com', 'pending', 1],
  ['Edsger Dijkstra', 'edsger@example.com', 'captured', 3],
  ['Barbara Liskov', 'barbara@example.com', 'captured', 1],
  ['Donald Knuth', 'donald@example.com', 'captured', 4],
  ['Grace Hopper', 'grace@example.com', 'captured', 1],
] as const;

const address = (name: string) => ({
  ...{ name, company: null, line1: 'Unter den Linden 6', line2: null, city: 'Berlin', state: null },
  ...{ postalCode: '10117', country: 'DE', phone: '+49 30 1234567' },
});

const variant = (sku: string, Size: string, Color: string, amount: number, initialStock: number) => ({
  ...{ sku, options: { Size, Color }, initialStock, weight: 220 },
  prices: { EUR: { amount, compareAt: Size === 'L' ? amount + 1000 : null } },
});

/** A shop on an ordinary day: goods, some of them scarce, orders in every state, a job that has failed. */
export const openForBusiness = async ({ staff, server, database }: AdminDesk) => {
  const sell = async (entry: object): Promise<Json> => {
    const { status, body, text } = await staff.post(publish, entry);
    if (status !== 200) throw new Error(`Not published: ${text}`);
    return body.data;
  };
  const shirt = await sell({
    ...{ title: 'Ocean Blue Shirt', slug: 'ocean-blue-shirt', brand: 'Ada & Sons', tags: ['men', 'summer'] },
    description: 'Cotton, washed by the sea.',
    offer: {
      options: [
        { name: 'Size', values: ['S', 'M', 'L'] },
        { name: 'Color', values: ['Blue', 'White'] },
      ],
      variants: ['S', 'M', 'L'].flatMap((size, row) => [
        variant(`OBS-${size}-BLUE`, size, 'Blue', 4990, [12, 3, 0][row] ?? 0),
        variant(`OBS-${size}-WHITE`, size, 'White', 4490, 40),
      ]),
    },
  });
  const mug = await sell({
    ...{ title: 'Stoneware Mug', slug: 'stoneware-mug' },
    offer: {
      options: [],
      variants: [{ sku: 'MUG', options: {}, prices: { EUR: { amount: 1250 } }, initialStock: 60 }],
    },
  });
  await keep(staff);
  const post: typeof staff.post = (path, ...rest) => staff.post(`/commerce${path}`, ...rest);
  await promoteByCode({ ...staff, post }, 'WELCOME10');
  const numbers: string[] = [];
  for (const [name, email, outcome, quantity] of people) {
    const lines = [
      { sku: 'MUG', quantity },
      { sku: 'OBS-S-WHITE', quantity: 1 },
    ];
    const buyer = await guest(server.api, ...lines);
    const applied = await server.api.post('/cart/discount-codes', { code: 'WELCOME10' }, buyer.headers);
    const { status, body, text } = await buyer.checkout(outcome as Outcome, {
      ...{ email, shippingAddress: address(name), note: quantity > 2 ? 'Please ring twice.' : null },
      expectedTotal: applied.body.data.totals.total as number,
    });
    if (status !== 201) throw new Error(`Not bought: ${text}`);
    numbers.push(body.data.order.number as string);
  }
  const [first = '', , third = ''] = numbers;
  const lineOf = async (number: string): Promise<Json> =>
    (await staff.get(`/commerce/orders/${number}`)).body.data.lines[0];
  const back = [{ id: (await lineOf(third)).id, quantity: 1 }];
  await staff.post(`/commerce/orders/${third}/refund`, { lines: back, restock: true, reason: 'Handle broken' });
  await staff.post(`/commerce/orders/${first}/note`, { text: 'Called: comes on Friday to fetch the second parcel.' });
  await staff.put('/commerce/stock/MUG', { onHand: 48, note: 'Counted' });
  await staff.post('/commerce/order-views', {
    name: 'Of today',
    query: `from=${new Date().toISOString().slice(0, 10)}`,
  });
  await inspect(database, async (sql) => {
    await sql('commerce_orders')
      .where('number', numbers[3])
      .update({ attention: 'disputed', payment_status: 'disputed' });
    await sql('commerce_jobs').insert({
      ...{ task: 'webhook.deliver', payload: '{}', job_key: 'erp', run_at: Date.now(), attempts: 10 },
      ...{ error: 'The ERP answered 502 Bad Gateway.', failed_at: Date.now() },
    });
  });
  await ask({ staff, server }, first);
  await ship(staff);
  const goods = { shirt: shirt.documentId as string, mug: mug.documentId as string };
  await sendNews({ staff, database }, { ...goods, numbers: numbers.slice(3) });
  return { numbers, shirt: shirt.documentId as string };
};
