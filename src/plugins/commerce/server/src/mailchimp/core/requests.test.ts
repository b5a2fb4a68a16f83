import type { MemberFacts, News, OrderFacts } from '../marketing-provider';
import { fingerprintOf, requestsFor } from './requests';

const customer = { email: 'Ada@Example.com', consents: false, name: 'Ada Maria Lovelace', company: null };
const facts: OrderFacts = {
  ...{ customer, currency: 'JPY', total: 1200, discount: 300, tax: 100, shipping: 0, url: null, campaign: null },
  ...{ paymentStatus: 'paid', fulfillmentStatus: 'fulfilled', placedAt: 0, shippingAddress: null },
  billingAddress: { name: 'Ada', line1: 'Street 1', city: 'Berlin', country: 'DE', state: null },
  lines: [{ id: '0', product: 'p', entity: 'x/p', sku: 'A/1', quantity: 3, price: 500, discount: 300 }],
  promotions: [{ code: 'TEN', amount: 300 }],
};
const order: News<'order'> = { kind: 'order', id: 'SHOP/1', facts };
const told = (news: News) => requestsFor({ storeId: 'shop', audienceId: 'list' }, news);

test('amounts are said in whole units of their currency, and what is not known is not said', () => {
  const [{ method, path, body }, ...more] = told(order) as [ReturnType<typeof told>[number]];
  expect([method, path, more]).toEqual(['PUT', '/ecommerce/stores/shop/orders/SHOP%2F1', []]);
  expect(body).toMatchObject({ order_total: 1200, lines: [{ price: 500, discount: 300, product_variant_id: 'A/1' }] });
  expect(body?.billing_address).toEqual({ name: 'Ada', address1: 'Street 1', city: 'Berlin', country_code: 'DE' });
  expect(JSON.stringify(body)).not.toContain('null');
  const [euros] = told({ ...order, facts: { ...facts, currency: 'EUR' } });
  expect(euros?.body).toMatchObject({ order_total: 12, discount_total: 3 });
});

test('a person is one customer, however their address is written, and the last word of their name is the family’s', () => {
  const [{ body }] = told(order) as [ReturnType<typeof told>[number]];
  const lower = told({ kind: 'customer', id: 'x', facts: { ...customer, email: 'ada@example.com' } })[0]?.body;
  expect(body?.customer).toMatchObject({ first_name: 'Ada Maria', last_name: 'Lovelace', opt_in_status: false });
  expect((body?.customer as { id: string }).id).toBe(lower?.id);
});

test('only a whole delivery sets off the mail that says so', () => {
  const statuses = ['fulfilled', 'partially_fulfilled', 'unfulfilled', 'not_required'];
  const said = statuses.map((fulfillmentStatus) => told({ ...order, facts: { ...facts, fulfillmentStatus } })[0]?.body);
  expect(said.map((body) => body?.fulfillment_status)).toEqual(['shipped', undefined, undefined, undefined]);
});

test('a cart is put in anew, so that lines taken out of it do not stay', () => {
  const cart: News<'cart'> = { kind: 'cart', id: '7', facts: { ...facts, url: 'https://shop.example/cart' } };
  expect(told(cart).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'DELETE /ecommerce/stores/shop/carts/7',
    'POST /ecommerce/stores/shop/carts',
  ]);
});

test('a code hangs below its promotion; what is gone is deleted, and was perhaps never there', () => {
  const code: News<'code'> = { kind: 'code', id: 'c', parent: 'p', facts: undefined };
  const path = '/ecommerce/stores/shop/promo-rules/p/promo-codes/c';
  expect(told(code)).toEqual([{ method: 'DELETE', path, orElse: null }]);
});

test('a consent subscribes; what else changes does not, and whoever left there by themselves is asked there', () => {
  const facts: MemberFacts = {
    ...{ email: 'ada@example.com', name: 'Ada Maria Lovelace', locale: 'de-AT', askedAt: 0, consentedAt: 60_000 },
    left: false,
  };
  const of = (over: Partial<MemberFacts>) => told({ kind: 'member', id: 'x', facts: { ...facts, ...over } });
  const [put] = of({});
  expect([put?.method, put?.path]).toEqual(['PUT', '/lists/list/members/x']);
  expect(put?.body).toEqual({
    ...{ email_address: 'ada@example.com', status: 'subscribed', status_if_new: 'subscribed', language: 'de' },
    merge_fields: { FNAME: 'Ada Maria', LNAME: 'Lovelace' },
    ...{ timestamp_signup: '1970-01-01T00:00:00.000Z', timestamp_opt: '1970-01-01T00:01:00.000Z' },
  });
  expect(put?.ifTheyLeftThere?.body?.status).toBe('pending');
  expect(of({ known: true })[0]?.body).not.toHaveProperty('status');
  expect(of({ name: null })[0]?.body?.merge_fields).toEqual({});
  expect(of({ left: true })).toMatchObject([{ method: 'PATCH', body: { status: 'unsubscribed' }, orElse: null }]);
});

test('the same news have the same fingerprint, others another', () => {
  const of = (news: News) => fingerprintOf(told(news));
  expect(of(order)).toBe(of(structuredClone(order)));
  expect(of(order)).not.toBe(of({ ...order, facts: { ...facts, paymentStatus: 'refunded' } }));
});
