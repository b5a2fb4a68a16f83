import { remoteIds } from '../../campaign';
import { findCart, linkToCart, viewCart } from '../../cart';
import { offersBySku } from '../../catalog';
import { optionsOf } from '../../config';
import { connection, type Strapi } from '../../platform/strapi';
import { defaultLocale } from '../../platform/locale';
import { storeSettings } from '../../platform/settings';
import { contactId } from '../core/contact-id';
import { cartLine, orderNews } from '../core/order-news';
import { productNews, type Storefront } from '../core/product-news';
import { promotionNews } from '../core/promotion-news';
import type { News, NewsKind } from '../marketing-provider';
import { customersOf, readCustomers } from '../store/customers';
import { consenting, readMembers } from '../store/members';
import { readOrders } from '../store/orders';
import { readProducts } from '../store/products';
import { readCode, readPromotion } from '../store/promotions';

type Reader = (strapi: Strapi, names: readonly string[]) => Promise<ReadonlyMap<string, News>>;

const homeOf = (strapi: Strapi): string => String(strapi.config.get('server.absoluteUrl', 'http://localhost'));

const storefront = async (strapi: Strapi): Promise<Storefront> => ({
  currency: (await storeSettings(strapi)).currency,
  locale: await defaultLocale(strapi),
  home: homeOf(strapi),
  productUrl: optionsOf(strapi).storefront.productUrl,
});

const products: Reader = async (strapi, names) => {
  const store = await storefront(strapi);
  const rows = await readProducts(connection(strapi), names);
  return new Map([...rows].map(([name, found]) => [name, productNews(name, found, store)]));
};

/** Without the token that opens it: whoever reads the account at Mailchimp is not the buyer. */
const orderUrl = (strapi: Strapi, number: string): string | null => {
  const page = optionsOf(strapi).storefront.orderUrl.replaceAll('{number}', encodeURIComponent(number));
  return page ? new URL(page, homeOf(strapi)).href : null;
};

const orders: Reader = async (strapi, names) => {
  const found = await readOrders(connection(strapi), names);
  const emails = found.map(({ order }) => order.email.toLowerCase());
  const agreed = await consenting(connection(strapi), emails);
  const campaigns = await remoteIds(
    connection(strapi),
    found.flatMap(({ order }) => order.campaign ?? []),
  );
  return new Map(
    found.map(({ order, lines }) => {
      const campaign = campaigns.get(order.campaign ?? '') ?? null;
      const url = orderUrl(strapi, order.number);
      const facts = { consents: agreed.has(order.email.toLowerCase()), url, campaign };
      return [order.number, orderNews(order, lines, facts)];
    }),
  );
};

const customers: Reader = async (strapi, names) => {
  const found = await readCustomers(connection(strapi), names);
  const agreed = await consenting(
    connection(strapi),
    found.flatMap(({ email }) => email ?? []),
  );
  return new Map(
    found.map(({ publicId, email, name, company }) => {
      const address = email ?? '';
      const facts = { email: address, consents: agreed.has(address), name, company };
      return [publicId, { kind: 'customer', id: contactId(address), facts }];
    }),
  );
};

const members: Reader = async (strapi, names) =>
  new Map(
    (await readMembers(connection(strapi), names)).map(
      ({ publicId, email, name, locale, askedAt, confirmedAt, status }) => {
        const facts = {
          email,
          name,
          locale,
          askedAt,
          consentedAt: confirmedAt ?? askedAt,
          left: status !== 'subscribed',
        };
        return [publicId, { kind: 'member', id: contactId(email), facts }];
      },
    ),
  );

const tags: Reader = async (strapi, names) => {
  const sql = connection(strapi);
  const found = await readMembers(sql, names);
  const profiles = new Map<string, string[]>();
  const customerProfiles = await customersOf(
    sql,
    found.map(({ email }) => email),
  );
  for (const { email, groups } of customerProfiles)
    profiles.set(email ?? '', [...(profiles.get(email ?? '') ?? ['customer']), ...groups]);
  return new Map(
    found.map(({ publicId, email }) => {
      const facts = { tags: [...new Set(['newsletter', ...(profiles.get(email) ?? [])])].sort(), gone: [] };
      return [publicId, { kind: 'tags', id: contactId(email), facts }];
    }),
  );
};

const carts: Reader = async (strapi, names) => {
  const sql = connection(strapi);
  const found = new Map<string, News>();
  for (const name of names) {
    const cart = await findCart(sql, { id: Number(name) });
    if (!cart?.email || cart.status !== 'open' || !cart.lines.length) continue;
    const email = cart.email.toLowerCase();
    if (!(await consenting(sql, [email])).has(email)) continue;
    const offers = await offersBySku(
      strapi,
      sql,
      cart.lines.map(({ sku }) => sku),
    );
    const { lines, totals } = await viewCart(strapi, cart, cart.lines, offers);
    const buyer = cart.billingAddress ?? cart.shippingAddress;
    found.set(name, {
      kind: 'cart',
      id: name,
      facts: {
        customer: { email, consents: true, name: buyer?.name ?? null, company: buyer?.company ?? null },
        ...{
          currency: cart.currency,
          total: totals.total,
          tax: totals.tax,
          url: linkToCart(strapi, cart, cart.touchedAt),
        },
        lines: lines.flatMap((line) => {
          const offer = offers.get(line.sku);
          return offer ? [cartLine(line, offer)] : [];
        }),
      },
    });
  }
  return found;
};

const promotions: Reader = async (strapi, names) => {
  const { currency } = await storeSettings(strapi);
  const found = new Map<string, News>();
  for (const name of names)
    found.set(name, promotionNews(name, await readPromotion(connection(strapi), name), currency));
  return found;
};

const codes: Reader = async (strapi, names) => {
  const { currency } = await storeSettings(strapi);
  const sql = connection(strapi);
  const found = new Map<string, News>();
  for (const name of names) {
    const read = await readCode(sql, name);
    const above = read && promotionNews(read.promotion, await readPromotion(sql, read.promotion), currency).facts;
    if (!read || !above) continue;
    const enabled = read.usageLimit === null || read.uses < read.usageLimit;
    const facts = { code: read.code, uses: read.uses, enabled, url: homeOf(strapi) };
    found.set(name, { kind: 'code', id: name, parent: read.promotion, facts });
  }
  return found;
};

const readers: Readonly<Record<NewsKind, Reader>> = {
  product: products,
  member: members,
  tags,
  customer: customers,
  order: orders,
  cart: carts,
  promotion: promotions,
  code: codes,
};

/** How these things stand at this moment, by their names. What is not among them is no more. */
export const readNews = (strapi: Strapi, kind: NewsKind, names: readonly string[]) => readers[kind](strapi, names);
