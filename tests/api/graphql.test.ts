import { customer } from '../support/customer';
import { onEachDatabase } from '../support/each-database';
import { type Graphql, graphqlOf } from '../support/graphql';
import { guest } from '../support/guest';
import { statementsOf } from '../support/statements';
import { operationsOf } from '../support/ways';

/** Not for GraphQL: files, what providers tell the shop, and what the shop tells of itself. */
const withoutTwin = [
  ...['download_file', 'invoice_show', 'invoice_creditNote'],
  ...['payment_webhook', 'fulfillment_webhook', 'platform_ready'],
  ...['mailchimp_checkWebhook', 'mailchimp_webhook'],
];

onEachDatabase('GraphQL', (shop) => {
  let graphql: Graphql;
  beforeAll(async () => {
    graphql = await graphqlOf(shop());
  });

  const permissions = () => shop().strapi.db.query('plugin::users-permissions.permission');
  const permit = async (action: string) => {
    const role = await shop()
      .strapi.db.query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await permissions().create({ data: { action, role: role.id } });
  };
  const codes = async (query: string, headers = {}) => {
    const { errors } = await graphql.ask(query, {}, headers);
    return errors.map(({ extensions }) => extensions.code as string);
  };

  test('has a twin for every operation of the storefront', async () => {
    const operations = await operationsOf(shop());
    const offered = [...graphql.fieldsOf('Query'), ...graphql.fieldsOf('Mutation')].map(({ name }) => name);
    const without = operations.filter(({ graphql: twin }) => !twin || !offered.includes(twin)).map(({ id }) => id);
    expect(without.sort()).toEqual([...withoutTwin].sort());
    expect(operations.length - without.length).toBeGreaterThan(30);
  });

  test('shows what entries of any content type cost, all of them in one statement', async () => {
    const events = shop().strapi.documents('api::event.event' as never);
    for (const n of [1, 2, 3]) {
      const tickets = { sku: `TICKET-${n}`, prices: { EUR: { amount: n * 1000 } }, initialStock: n };
      const data = { title: `Show ${n}`, slug: `show-${n}`, date: '2027-01-01T20:00:00Z', tickets } as never;
      await events.create({ data, status: 'published' } as never);
    }
    await shop().sells({ sku: 'BESIDE' });
    await permit('api::event.event.find');

    let { data, errors } = {} as Awaited<ReturnType<typeof graphql.ask>>;
    const statements = await statementsOf(shop(), async () => {
      ({ data, errors } = await graphql.ask(
        `{ events(sort: "title") { title offers { sku price stock entry { slug } } }
           commerceProducts { offers(currency: "EUR") { sku currency } } }`,
      ));
    });

    expect(errors).toEqual([]);
    expect(data.events).toEqual(
      [1, 2, 3].map((n) => ({
        title: `Show ${n}`,
        offers: [{ sku: `TICKET-${n}`, price: n * 1000, stock: n, entry: { slug: `show-${n}` } }],
      })),
    );
    expect(data.commerceProducts).toEqual([{ offers: [{ sku: 'BESIDE', currency: 'EUR' }] }]);
    // One for each content type.
    expect(statements.filter((sql) => /from commerce_offers/.test(sql))).toHaveLength(2);
  });

  test('says what is wrong as REST does: code, status, field', async () => {
    const { data, errors } = await graphql.ask('{ cart { status } catalogCategories { slug } }');
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['cart'],
        extensions: expect.objectContaining({ code: 'cart.not-found', status: 404 }),
      }),
    ]);
    // What else was asked for is answered.
    expect(data).toEqual({ cart: null, catalogCategories: [] });

    const wrong = await graphql.ask('mutation { createCart(input: { currency: "XXL" }) { token } }');
    expect(wrong.errors[0]?.extensions).toMatchObject({
      ...{ code: 'request.invalid', status: 400 },
      details: { code: 'request.invalid', where: 'body', errors: [{ path: ['currency'] }] },
    });
  });

  test('asks for the same permissions', async () => {
    expect(await codes('{ customer { email } }')).toEqual(['FORBIDDEN']);
    expect(await codes('{ orders { data { number } } }')).toEqual(['FORBIDDEN']);
    const ada = await customer(shop());
    const { data, errors } = await graphql.ask('{ customer { email } orders { data { number } } }', {}, ada.headers);
    expect(errors).toEqual([]);
    expect(data).toEqual({ customer: { email: ada.email }, orders: { data: [] } });

    const create = 'plugin::commerce.cart.create';
    await permissions().deleteMany({ where: { action: create, role: { type: 'public' } } });
    expect(await codes('mutation { createCart { token } }')).toEqual(['FORBIDDEN']);
    await permit(create);
    expect(await codes('mutation { createCart { token } }')).toEqual([]);
  });

  test('does what bears an Idempotency-Key once, each operation of a request for itself', async () => {
    const { sku } = await shop().sells({ price: 500 });
    const { headers } = await guest(shop().api);
    const add = `mutation Add($quantity: Int!) {
      one: addCartLine(input: { sku: "${sku}", quantity: $quantity }) { lines { quantity } }
      more: addCartLine(input: { sku: "${sku}", quantity: 5 }) { lines { quantity } } }`;
    const keyed = { ...headers, 'idempotency-key': 'the same click' };
    const first = await graphql.ask(add, { quantity: 1 }, keyed);
    expect(first.data).toEqual({ one: { lines: [{ quantity: 1 }] }, more: { lines: [{ quantity: 6 }] } });
    expect(await graphql.ask(add, { quantity: 1 }, keyed)).toEqual(first);
    const other = await graphql.ask(add, { quantity: 2 }, keyed);
    expect(other.errors.map(({ extensions, path }) => [path, extensions.code, extensions.status])).toEqual([
      [['one'], 'idempotency.key-reused', 422],
    ]);
    const { data } = await graphql.ask('{ cart { lines { quantity } } }', {}, headers);
    expect(data.cart.lines).toEqual([{ quantity: 6 }]);
  });

  test('sells amounts that no 32 bits hold', async () => {
    const { sku } = await shop().sells({ price: 3_000_000_000 });
    const { headers } = await guest(shop().api, { sku, quantity: 2 });
    const { data } = await graphql.ask('{ cart { lines { subtotal } totals { subtotal } } }', {}, headers);
    expect(data.cart).toEqual({ lines: [{ subtotal: 6_000_000_000 }], totals: { subtotal: 6_000_000_000 } });
    const dear = '{ catalogProducts(minPrice: 3000000000) { data { price { min } } } }';
    expect((await graphql.ask(dear)).data.catalogProducts.data).toEqual([{ price: { min: 3_000_000_000 } }]);
  });

  test('begins nothing that is too deep or costs too much, and says so', async () => {
    const tree = (depth: number): string => (depth ? `{ slug children ${tree(depth - 1)} }` : '{ slug }');
    expect(await codes(`{ catalogCategories ${tree(3)} }`)).toEqual([]);
    expect((await graphql.ask(`{ catalogCategories ${tree(40)} }`)).status).toBe(400);

    const hundred = Array.from({ length: 100 }, (_, n) => `c${n}: createCart { token }`).join(' ');
    const dear = await graphql.ask(`mutation { ${hundred} }`);
    expect(dear.status).toBe(400);
    expect(dear.errors).toEqual([
      expect.objectContaining({
        message: 'This would cost 5100 of at most 5000: ask for smaller pages, fewer fields or operations.',
        extensions: expect.objectContaining({ details: { cost: 5100, maxCost: 5000 } }),
      }),
    ]);
    const carts = await shop().strapi.db.connection('commerce_carts').count('* as n');
    await graphql.ask(`mutation { ${hundred} }`);
    expect(await shop().strapi.db.connection('commerce_carts').count('* as n')).toEqual(carts);
  });
});
