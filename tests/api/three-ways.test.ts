import type { Json } from '../support/api-client';
import { customer } from '../support/customer';
import { documentsOf } from '../support/documents';
import { onEachDatabase } from '../support/each-database';
import { address } from '../support/guest';
import { type Operation, operationsOf, type Outcome, type Way, waysInto } from '../support/ways';

/** What differs each time a story is told. */
const passing = /^(token|secret|id|number|orderNumber|email|username|at|\w+At|url)$/;

const masked = (value: Json): Json =>
  JSON.parse(JSON.stringify(value), (key, inner: Json) =>
    passing.test(key) && typeof inner === 'string' && inner !== '' ? `<${key}>` : inner,
  );

onEachDatabase('REST, GraphQL and the client', (shop) => {
  let ways: Readonly<Record<string, Way>>;
  let operations: Operation[];
  const told = new Set<string>();

  beforeAll(async () => {
    operations = await operationsOf(shop());
    ways = await waysInto(shop(), operations);
  });

  /** Tells a story each way. Every answer in it must be the same, but for tokens, numbers and times. */
  const alike = async (story: (way: Way, name: string) => Promise<unknown>): Promise<Outcome[]> => {
    const heard: Record<string, Outcome[]> = {};
    for (const [name, way] of Object.entries(ways)) {
      const answers: Outcome[] = [];
      await story(async (operation, asked) => {
        told.add(operation);
        const outcome = await way(operation, asked);
        answers.push({ ...masked(outcome), operation });
        return outcome;
      }, name);
      heard[name] = answers;
    }
    const { REST = [] } = heard;
    for (const answers of Object.values(heard)) expect(answers).toEqual(REST);
    return REST;
  };

  const opened = async (way: Way, lines: readonly object[]) => {
    const { data } = await way('cart_create', { body: { currency: 'EUR', lines } });
    return { headers: { 'cart-token': data.token as string }, cart: data };
  };
  const buyer = { email: 'ada@example.com', shippingAddress: address };
  const paying = (outcome: string) => ({ payment: { provider: 'test', options: { outcome } } });

  test('show the same catalog', async () => {
    const shirt = { title: 'Striped Shirt', slug: 'striped-shirt', tags: ['men'], description: 'Blue.' };
    const tailor = { name: 'The Tailor', slug: 'tailor', description: 'Shirts.', website: 'https://tailor.example' };
    const { documentId: seller } = await documentsOf(shop(), 'plugin::commerce.seller').create({
      data: tailor,
      status: 'published',
    });
    const { documentId, skus } = await shop().sells({
      ...{ ...shirt, seller },
      variants: ['S', 'M'].map((size, n) => ({ price: 5000 + n, stock: n, options: { Size: size } })),
    });
    const heard = await alike(async (way) => {
      await way('catalog_products', { query: { q: 'striped', inStock: true, minPrice: 10, page: 1, pageSize: 5 } });
      await way('catalog_products', { query: { option: { Size: 'M' }, sort: '-price' } });
      await way('catalog_products', { query: { pageSize: 1000 } });
      await way('catalog_products', { query: { q: 'stirped', facets: ['tag', 'price', 'option.Size', 'seller'] } });
      await way('catalog_suggestions', { query: { q: 'stri' } });
      await way('catalog_product', { params: { slug: 'striped-shirt' }, query: { currency: 'EUR' } });
      await way('catalog_product', { params: { slug: 'nothing' } });
      await way('catalog_categories');
      await way('catalog_offers', { query: { sku: skus } });
      await way('catalog_offers', { query: { documentId } });
      await way('catalog_offers');
      await way('sellers_list', { query: { pageSize: 5 } });
      await way('sellers_list', { query: { pageSize: 1000 } });
      await way('sellers_show', { params: { slug: 'tailor' } });
      await way('sellers_show', { params: { slug: 'nobody' } });
      await way('addressRules_show', { params: { country: 'US' } });
    });
    expect(heard[0]).toMatchObject({ data: [{ title: 'Striped Shirt' }], meta: { pagination: { total: 1 } } });
    expect(heard[2]).toMatchObject({ error: { code: 'request.invalid', status: 400 } });
    expect(heard[3]).toMatchObject({
      meta: {
        didYouMean: 'striped',
        facets: {
          ...{ tag: [{ value: 'men', count: 1 }], 'option.Size': [{}, {}] },
          seller: [{ value: 'tailor', title: 'The Tailor', count: 1 }],
        },
      },
    });
    expect(heard[5]).toMatchObject({ data: { soldBy: { slug: 'tailor', name: 'The Tailor' } } });
    expect(heard.at(-3)).toMatchObject({ data: { name: 'The Tailor', count: 1 } });
    expect(heard.at(-2)).toMatchObject({ error: { code: 'seller.not-found', status: 404 } });
    expect(heard[4]).toMatchObject({ data: { queries: ['striped'], products: [{ slug: 'striped-shirt' }] } });
  });

  test('fill the same cart', async () => {
    const { skus } = await shop().sells({
      price: 1200,
      variants: ['A', 'B'].map((kind) => ({ stock: 50, options: { kind } })),
    });
    const [first = '', second = ''] = skus;
    const heard = await alike(async (way) => {
      const { headers } = await opened(way, [{ sku: first, quantity: 1 }]);
      const { data } = await way('cart_addLine', { headers, body: { sku: second, quantity: 2 } });
      const [one, two] = (data.lines as { id: string }[]).map(({ id }) => ({ id }));
      await way('cart_addLine', { headers, body: { sku: 'NOTHING', quantity: 1 } });
      await way('cart_addLine', { headers, body: { sku: first, quantity: 0 } });
      await way('cart_changeLine', { headers, params: one ?? {}, body: { quantity: 3 } });
      await way('cart_removeLine', { headers, params: two ?? {} });
      await way('cart_removeLine', { headers, params: two ?? {} });
      await way('cart_update', {
        headers,
        body: { ...buyer, note: null, shippingAddress: { ...address, country: 'XX' } },
      });
      await way('cart_update', { headers, body: buyer });
      await way('cart_shippingOptions', { headers });
      await way('payment_methods', { headers });
      await way('cart_applyCode', { headers, body: { code: 'NOTHING' } });
      await way('cart_removeCode', { headers, params: { code: 'NOTHING' } });
      await way('cart_addGiftCard', { headers, body: { code: 'NOTHING' } });
      await way('cart_removeGiftCard', { headers, params: { id: 'none' } });
      await way('cart_show', { headers });
      await way('cart_show');
    });
    expect(heard.at(-2)).toMatchObject({ data: { lines: [{ quantity: 3 }], totals: { subtotal: 3600 } } });
    expect(heard.at(-1)).toMatchObject({ error: { code: 'cart.not-found', status: 404 } });
  });

  test('make the same order of it', async () => {
    const { sku } = await shop().sells({ price: 2500, stock: 100 });
    const heard = await alike(async (way) => {
      const { headers, cart } = await opened(way, [{ sku, quantity: 2 }]);
      await way('checkout_complete', { headers, body: { ...paying('captured'), expectedTotal: 1 } });
      await way('checkout_complete', { headers, body: { ...buyer, ...paying('captured'), expectedTotal: 1 } });
      const expectedTotal = cart.totals.total as number;
      await way('checkout_complete', { headers, body: { ...buyer, ...paying('needs-customer'), expectedTotal } });
      await way('checkout_cancel', { headers });
      const { data } = await way('checkout_complete', {
        ...{ headers, body: { ...buyer, ...paying('captured'), expectedTotal } },
      });
      await way('checkout_confirm', { headers });
      await way('cart_show', { headers });
      const { number, token } = data.order as { number: string; token: string };
      await way('order_show', { params: { number }, headers: { 'order-token': token } });
      await way('order_giftCards', { params: { number }, headers: { 'order-token': token } });
      await way('order_show', { params: { number }, headers: { 'order-token': 'guessed' } });
      await way('order_lookUp', { body: { number, email: 'ada@example.com' } });
      const letter = { name: 'Ada', email: 'ada@example.com', message: 'Is it there in size L?' };
      await way('contact_send', { body: { ...letter, orderNumber: number, consent: { wording: 'Send me news.' } } });
      await way('contact_send', { body: { ...letter, name: 'Ada\nBcc: all@example.com' } });
      await way('cart_restore', { params: { token: 'none' } });
      await way('backInStock_show');
      await way('backInStock_ask', { body: { sku, email: 'grace@example.com' } });
      await way('newsletter_show', { query: { locale: 'de' } });
      await way('newsletter_subscribe', { body: { email: 'grace@example.com', name: 'Grace' } });
      await way('newsletter_confirm', { params: { token: 'none' } });
      await way('newsletter_unsubscribe', { params: { token: 'none' } });
    });
    expect(heard[1]).toMatchObject({
      error: {
        ...{ code: 'checkout.problems', status: 422 },
        details: { problems: [{ code: 'email-missing' }, { code: 'address-missing' }, { code: 'total-changed' }] },
      },
    });
    expect(heard[5]).toMatchObject({ data: { order: { status: 'completed' }, payment: { status: 'captured' } } });
  });

  test('know the same customer', async () => {
    const heard = await alike(async (way) => {
      await way('customer_show');
      const { headers } = await customer(shop());
      await way('customer_show', { headers });
      await way('customer_update', { headers, body: { name: 'Ada', phone: null, newsletter: true } });
      const { data } = await way('customer_addAddress', { headers, body: { ...address, defaultShipping: true } });
      const params = { id: data.id as string };
      await way('customer_changeAddress', { headers, params, body: { line1: 'Short Street 2' } });
      await way('customer_addresses', { headers });
      await way('customer_removeAddress', { headers, params });
      await way('customer_removeAddress', { headers, params });
      await way('order_list', { headers, query: { page: 1, pageSize: 10 } });
      await way('customer_cards', { headers });
      await way('customer_removeCard', { headers, params: { id: 'pm_none' } });
      const { error } = await way('customer_erase', { headers });
      expect(error).toBeUndefined();
    });
    expect(heard[0]).toMatchObject({ error: { code: 'ForbiddenError', status: 403 } });

    // What is kept of a person names rows and times of its own.
    await alike(async (way) => {
      const { headers } = await customer(shop());
      const { data } = await way('customer_export', { headers });
      return Object.keys(data).sort();
    });
  });

  test('are open to pages of other origins', async () => {
    const headers = 'Cart-Token,Order-Token,Idempotency-Key';
    for (const path of ['/api/commerce/cart', '/graphql']) {
      const preflight = await fetch(shop().url + path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://elsewhere.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': headers,
        },
      });
      expect(preflight.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
      expect(preflight.headers.get('access-control-allow-headers')).toContain(headers);
    }
  });

  test('leave out nothing that there is', () => {
    const offered = operations.filter(({ graphql }) => graphql).map(({ id }) => id);
    expect([...told].sort()).toEqual(offered.sort());
  });
});
