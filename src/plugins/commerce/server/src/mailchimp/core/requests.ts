import { createHash } from 'node:crypto';
import { decimal } from '../../money';
import type {
  BoughtLine,
  CartFacts,
  CodeFacts,
  CustomerFacts,
  News,
  NewsKind,
  OrderFacts,
  Place,
  ProductFacts,
  PromotionFacts,
} from '../marketing-provider';
import { contactId } from './contact-id';
import { memberRequests } from './member-requests';

export type Json = Readonly<Record<string, unknown>>;

export interface MailchimpRequest {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: Json;
  /** What is done instead where there is nothing of this name. Null: then all is well. */
  readonly orElse?: MailchimpRequest | null;
  /** What is done instead for somebody whom only Mailchimp itself may ask back. */
  readonly ifTheyLeftThere?: MailchimpRequest;
}

/** Without what is not known: Mailchimp takes null for a wrong type. */
export const known = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

export const iso = (instant: number): string => new Date(instant).toISOString();

const amountIn =
  (currency: string) =>
  (minor: number): number =>
    Number(decimal(minor, currency));

/** The last word is the family's; who has one name has a first name. */
export const named = (name: string | null): Json => {
  const words = (name ?? '').trim().split(/\s+/).filter(Boolean);
  const [first, last] = words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1)] : [words[0], undefined];
  return known({ first_name: first, last_name: last });
};

const customer = ({ email, consents, name, company }: CustomerFacts): Json => ({
  id: contactId(email),
  email_address: email,
  opt_in_status: consents,
  ...named(name),
  ...known({ company }),
});

const product = (id: string, { variants, currency, ...facts }: ProductFacts): Json => ({
  id,
  title: facts.title,
  ...known({ description: facts.description, url: facts.url, image_url: facts.image }),
  ...(facts.publishedAt === null ? {} : { published_at_foreign: iso(facts.publishedAt) }),
  variants: variants.map(({ sku, title, price, image, sold }) => ({
    ...{ id: sku, title, sku, visibility: sold ? 'visible' : 'hidden' },
    ...known({ price: price === null ? null : amountIn(currency)(price), image_url: image, url: facts.url }),
  })),
});

const line =
  (amount: (minor: number) => number) =>
  ({ id, product: productId, sku, quantity, price }: BoughtLine): Json => ({
    ...{ id, product_id: productId, product_variant_id: sku, quantity, price: amount(price) },
  });

const place = (given: Place | null): Json | undefined =>
  given === null
    ? undefined
    : known({
        ...{ name: given.name, company: given.company, address1: given.line1, address2: given.line2 },
        ...{ city: given.city, province_code: given.state, postal_code: given.postalCode },
        ...{ country_code: given.country, phone: given.phone },
      });

const moneyStatus: Readonly<Record<string, string>> = {
  unpaid: 'pending',
  authorized: 'pending',
  paid: 'paid',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  disputed: 'disputed',
};

const order = (id: string, facts: OrderFacts): Json => {
  const amount = amountIn(facts.currency);
  return {
    id,
    customer: customer(facts.customer),
    currency_code: facts.currency,
    order_total: amount(facts.total),
    discount_total: amount(facts.discount),
    tax_total: amount(facts.tax),
    shipping_total: amount(facts.shipping),
    financial_status: moneyStatus[facts.paymentStatus] ?? 'pending',
    ...(facts.fulfillmentStatus === 'fulfilled' && { fulfillment_status: 'shipped' }),
    processed_at_foreign: iso(facts.placedAt),
    ...known({ order_url: facts.url, campaign_id: facts.campaign }),
    ...known({ shipping_address: place(facts.shippingAddress), billing_address: place(facts.billingAddress) }),
    lines: facts.lines.map((each) => ({ ...line(amount)(each), discount: amount(each.discount) })),
    promos: facts.promotions.map(({ code, amount: off }) => ({ code, amount_discounted: amount(off), type: 'fixed' })),
  };
};

const cart = (id: string, facts: CartFacts): Json => {
  const amount = amountIn(facts.currency);
  return {
    id,
    customer: customer(facts.customer),
    currency_code: facts.currency,
    order_total: amount(facts.total),
    tax_total: amount(facts.tax),
    ...known({ checkout_url: facts.url }),
    lines: facts.lines.map(line(amount)),
  };
};

const promotion = ({ title, enabled, startsAt, endsAt, target, off }: PromotionFacts): Json => ({
  ...{ title: title.slice(0, 100), description: title.slice(0, 255), enabled, target },
  ...('percent' in off
    ? { type: 'percentage', amount: off.percent / 1_000_000 }
    : { type: 'fixed', amount: amountIn(off.currency)(off.amount) }),
  ...known({ starts_at: startsAt === null ? null : iso(startsAt), ends_at: endsAt === null ? null : iso(endsAt) }),
});

const code = ({ code: written, uses, enabled, url }: CodeFacts): Json => ({
  ...{ code: written, usage_count: uses, enabled, redemption_url: url },
});

const collections: Readonly<Record<Exclude<NewsKind, 'member' | 'tags'>, string>> = {
  product: 'products',
  customer: 'customers',
  cart: 'carts',
  order: 'orders',
  promotion: 'promo-rules',
  code: 'promo-codes',
};

/** Mailchimp has no PUT for these: changed where they are, made where they are not. */
const patched = (collection: string, id: string, body: Json): MailchimpRequest => ({
  ...{ method: 'PATCH', path: `${collection}/${encodeURIComponent(id)}`, body },
  orElse: { method: 'POST', path: collection, body: { id, ...body } },
});

/** Where in an account the shop's things are. */
export interface Whereabouts {
  readonly storeId: string;
  readonly audienceId: string;
}

/** What tells Mailchimp this, in order; each may be done again. */
export const requestsFor = ({ storeId, audienceId }: Whereabouts, news: News): readonly MailchimpRequest[] => {
  if (news.kind === 'member' || news.kind === 'tags') return memberRequests(audienceId, news);
  const above = news.parent === undefined ? '' : `promo-rules/${encodeURIComponent(news.parent)}/`;
  const collection = `/ecommerce/stores/${encodeURIComponent(storeId)}/${above}${collections[news.kind]}`;
  const id = encodeURIComponent(news.id);
  const removed: MailchimpRequest = { method: 'DELETE', path: `${collection}/${id}`, orElse: null };
  const put = (body: Json): MailchimpRequest[] => [{ method: 'PUT', path: `${collection}/${id}`, body }];
  if (news.facts === undefined) return [removed];
  switch (news.kind) {
    case 'product':
      return put(product(news.id, news.facts));
    case 'customer':
      return put(customer(news.facts));
    case 'order':
      return put(order(news.id, news.facts));
    case 'cart':
      // Changed in place it would keep the lines that the buyer took out.
      return [removed, { method: 'POST', path: collection, body: cart(news.id, news.facts) }];
    case 'promotion':
      return [patched(collection, news.id, promotion(news.facts))];
    case 'code':
      return [patched(collection, news.id, code(news.facts))];
  }
};

export const fingerprintOf = (requests: readonly MailchimpRequest[]): string =>
  createHash('sha256').update(JSON.stringify(requests)).digest('base64url');
