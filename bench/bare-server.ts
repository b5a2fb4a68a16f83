/**
 * The limit to hold ourselves against: `node:http` and `pg`, the same tables, the same statements' work, no framework,
 * no validation, no permissions, no cache.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool, type PoolClient } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const hash = (token: string) => createHash('sha256').update(token).digest('base64url');

const available = `(select s.on_hand - s.reserved + coalesce((select sum(r.quantity) from commerce_stock_reservations r
  where r.sku = s.sku and r.expires_at < (extract(epoch from clock_timestamp()) * 1000)::bigint), 0)
  from commerce_stock_items s where s.sku = o.sku)`;

const list = async (url: URL) => {
  const [page, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('pageSize') ?? 20)];
  const { rows } = await pool.query(
    `with matching as (select l.id, row_number() over (order by l.listed_at desc, l.id desc) as place
       from commerce_listings l where l.entry_type = $1 and l.currency = $2 and l.locale in ($3, ''))
     select c.total, l.card, exists (select 1 from commerce_offers o where o.entry_type = l.entry_type
         and o.entry_id = l.entry_id and coalesce(${available}, 1) > 0) as available
     from (select count(*) as total from matching) c
     left join matching m on m.place > $4 and m.place <= $5 left join commerce_listings l on l.id = m.id
     order by m.place`,
    ['plugin::commerce.product', 'EUR', 'en', (page - 1) * size, page * size],
  );
  const total = Number(rows[0].total);
  const data = rows.map((row) => ({ ...row.card, available: row.available }));
  return { data, meta: { pagination: { page, pageSize: size, pageCount: Math.ceil(total / size), total } } };
};

/** What PostgreSQL's own manual shows: words, rank, a page and the number of all. */
const search = async (words: string) => {
  const { rows } = await pool.query(
    `with found as materialized (
       select s.id, ts_rank(s.words, asked) as rank
       from commerce_search_documents s, plainto_tsquery('english', $1) asked where s.words @@ asked)
     select (select count(*) from found) as total, l.card from found f join commerce_listings l on l.id = f.id
     order by f.rank desc limit 20`,
    [words],
  );
  return { data: rows.map(({ card }) => card), meta: { total: Number(rows[0]?.total ?? 0) } };
};

const page = async (slug: string) => {
  const { rows } = await pool.query(
    `select l.card, l.page, (select json_object_agg(o.sku, ${available}) from commerce_offers o
       where o.entry_type = l.entry_type and o.entry_id = l.entry_id) as stock
     from commerce_listings l where l.entry_type = $1 and l.currency = $2 and l.locale in ($3, '') and l.slug = $4`,
    ['plugin::commerce.product', 'EUR', 'en', slug],
  );
  const [row] = rows;
  const offers = row.page.offers.map((offer: { sku: string }) => ({ ...offer, stock: row.stock[offer.sku] }));
  return { data: { ...row.card, ...row.page, offers } };
};

const offersOf = async (client: Pool | PoolClient, skus: string[]) =>
  (await client.query(`select o.*, ${available} as available from commerce_offers o where o.sku = any($1)`, [skus]))
    .rows;

const cartOf = async (token: string) => {
  const { rows } = await pool.query(
    `select c.*, l.document_id as line, l.sku, l.quantity from commerce_carts c
     left join commerce_cart_lines l on l.cart_id = c.id where c.token_hash = $1 order by l.id`,
    [hash(token)],
  );
  const offers = new Map(
    (
      await offersOf(
        pool,
        rows.map(({ sku }) => sku),
      )
    ).map((offer) => [offer.sku, offer]),
  );
  const lines = rows.map(({ line, sku, quantity }) => {
    const unitPrice = offers.get(sku).prices.EUR.amount;
    return { id: line, sku, title: offers.get(sku).texts.en.title, quantity, unitPrice, total: unitPrice * quantity };
  });
  const subtotal = lines.reduce((sum, { total }) => sum + total, 0);
  return {
    data: { token, status: 'open', currency: 'EUR', lines, totals: { subtotal, shipping: 490, total: subtotal + 490 } },
  };
};

interface Line {
  sku: string;
  quantity: number;
}

const putLine = (client: Pool | PoolClient, cart: number, { sku, quantity }: Line, prices: object) =>
  client.query(
    `insert into commerce_cart_lines (document_id, cart_id, sku, quantity, seen_prices) values ($1, $2, $3, $4, $5)
     on conflict (cart_id, sku) do update set quantity = commerce_cart_lines.quantity + excluded.quantity`,
    [randomBytes(12).toString('hex'), cart, sku, quantity, JSON.stringify(prices)],
  );

const within = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};

const createCart = async ({ lines }: { lines: Line[] }) => {
  const token = randomBytes(32).toString('base64url');
  const offers = await offersOf(
    pool,
    lines.map(({ sku }) => sku),
  );
  await within(async (client) => {
    const { rows } = await client.query(
      `insert into commerce_carts (token_hash, status, currency, locale, touched_at) values ($1, 'open', 'EUR', 'en', $2) returning *`,
      [hash(token), Date.now()],
    );
    for (const line of lines)
      await putLine(client, rows[0].id, line, offers.find(({ sku }) => sku === line.sku).prices);
  });
  return cartOf(token);
};

const addLine = async (token: string, line: Line) => {
  const [offer] = await offersOf(pool, [line.sku]);
  const { rows } = await pool.query(`select id from commerce_carts where token_hash = $1 and status = 'open'`, [
    hash(token),
  ]);
  await putLine(pool, rows[0].id, line, offer.prices);
  return cartOf(token);
};

interface Details {
  email: string;
  shippingAddress: object;
  payment: { provider: string };
}

const checkout = async (token: string, details: Details) => {
  const address = JSON.stringify(details.shippingAddress);
  const opened = await within(async (client) => {
    const { rows } = await client.query(
      `update commerce_carts set status = 'checkout', email = $1, shipping_address = $2 where token_hash = $3 and status = 'open' returning *`,
      [details.email, address, hash(token)],
    );
    const [cart] = rows;
    const lines = (await client.query('select * from commerce_cart_lines where cart_id = $1 order by id', [cart.id]))
      .rows;
    const offers = new Map(
      (
        await offersOf(
          client,
          lines.map(({ sku }) => sku),
        )
      ).map((offer) => [offer.sku, offer]),
    );
    const subtotal = lines.reduce((sum, { sku, quantity }) => sum + offers.get(sku).prices.EUR.amount * quantity, 0);
    for (const { sku, quantity } of lines) {
      await client.query(
        `update commerce_stock_items set reserved = reserved + $1 where sku = $2 and on_hand - reserved >= $1 returning *`,
        [quantity, sku],
      );
    }
    const number = (
      await client.query(
        `insert into commerce_counters (name, value) values ('bare', 1)
         on conflict (name) do update set value = commerce_counters.value + 1 returning value`,
      )
    ).rows[0].value;
    const order = (
      await client.query(
        `insert into commerce_orders (number, token_hash, cart_id, live_cart_id, status, payment_status, fulfillment_status,
           currency, locale, email, shipping_address, billing_address, units, subtotal, discount, shipping, tax, total,
           prices_include_tax, taxes, opened_at, expires_at)
         values ($1, $2, $3, $3, 'pending', 'unpaid', 'unfulfilled', 'EUR', 'en', $4, $5, $5, 1, $6, 0, 490, 0, $7, true, '[]', $8, $8)
         returning *`,
        [`bare-${number}`, hash(randomUUID()), cart.id, details.email, address, subtotal, subtotal + 490, Date.now()],
      )
    ).rows[0];
    for (const [position, { sku, quantity }] of lines.entries()) {
      const { texts, prices, entry_type: type, entry_id: entry } = offers.get(sku);
      const price = prices.EUR.amount;
      await client.query(
        `insert into commerce_order_lines (document_id, order_id, position, sku, title, entry_type, entry_id, options,
           quantity, unit_price, subtotal, discount, tax, total, requires_shipping)
         values ($1, $2, $3, $4, $5, $6, $7, '{}', $8, $9, $10, 0, 0, $10, true)`,
        [randomUUID(), order.id, position, sku, texts.en.title, type, entry, quantity, price, price * quantity],
      );
      await client.query(
        'insert into commerce_stock_reservations (order_id, sku, quantity, expires_at) values ($1, $2, $3, $4)',
        [order.id, sku, quantity, Date.now() + 1_800_000],
      );
    }
    const event = `insert into commerce_order_events (order_id, type, data, happened_at) values ($1, 'order.created', '{}', $2)`;
    await client.query(event, [order.id, Date.now()]);
    const payment = (
      await client.query(
        `insert into commerce_payments (order_id, provider, attempt, status, amount, refunded, options, asked_at)
         values ($1, $2, $3, 'created', $4, 0, '{}', $5) returning *`,
        [order.id, details.payment.provider, randomUUID(), order.total, Date.now()],
      )
    ).rows[0];
    return { cart, order, payment, lines };
  });
  return within(async (client) => {
    const { cart, payment, lines } = opened;
    const order = (
      await client.query(
        `update commerce_orders set status = 'completed', payment_status = 'paid', completed_at = $1 where id = $2 and status = 'pending' returning *`,
        [Date.now(), opened.order.id],
      )
    ).rows[0];
    await client.query('delete from commerce_stock_reservations where order_id = $1 returning *', [order.id]);
    for (const { sku, quantity } of lines) {
      await client.query(
        'update commerce_stock_items set on_hand = on_hand - $1, reserved = reserved - $1 where sku = $2 returning *',
        [quantity, sku],
      );
    }
    await client.query(`update commerce_carts set status = 'ordered', order_number = $1 where id = $2`, [
      order.number,
      cart.id,
    ]);
    await client.query(
      `insert into commerce_order_events (order_id, type, data, happened_at)
       values ($1, 'payment.captured', '{}', $2), ($1, 'order.completed', '{}', $2)`,
      [order.id, Date.now()],
    );
    await client.query(`update commerce_payments set status = 'captured', reference = $1 where id = $2`, [
      randomUUID(),
      payment.id,
    ]);
    return { data: { order: { ...order, lines }, payment: { status: 'captured', step: null } } };
  });
};

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

const answer = async (request: IncomingMessage): Promise<object> => {
  const url = new URL(request.url ?? '', 'http://bare');
  const path = url.pathname.replace('/api/commerce', '');
  const token = String(request.headers['cart-token']);
  if (path === '/catalog/products')
    return url.searchParams.has('q') ? search(`${url.searchParams.get('q')}`) : list(url);
  if (path.startsWith('/catalog/products/')) return page(path.slice('/catalog/products/'.length));
  if (path === '/cart') return createCart(await bodyOf(request));
  if (path === '/cart/lines') return addLine(token, await bodyOf(request));
  return checkout(token, await bodyOf(request));
};

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      const status = request.method === 'POST' ? 201 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
