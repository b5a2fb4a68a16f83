import { z } from '@strapi/utils';
import { campaignsShape } from './campaign/options';
import { parseVatId } from './customer';
import { fulfillmentShape } from './fulfillment/options';
import { mailchimpShape } from './mailchimp/options';
import { isCurrency } from './money';
import { meilisearchShape } from './search/options';
import { vendorUrl } from './platform/vendor-url';

const zone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const stripeShape = z
  .strictObject({
    secretKey: z.string().optional(),
    publishableKey: z.string().optional(),
    /** One, or several separated by commas while one replaces the other. */
    webhookSecret: z.string().optional(),
    apiBase: z.union([z.literal(''), vendorUrl]).optional(),
    /** `later`: the money is held at checkout, and captured by staff. */
    capture: z.enum(['now', 'later']).default('now'),
  })
  .refine((stripe) => !stripe.secretKey || stripe.publishableKey, 'needs the publishable key beside the secret one')
  .transform(({ secretKey, publishableKey, webhookSecret, apiBase, capture }) =>
    secretKey && publishableKey
      ? {
          secretKey,
          publishableKey,
          webhookSecrets: (webhookSecret ?? '')
            .split(',')
            .map((secret) => secret.trim())
            .filter(Boolean),
          apiBase: apiBase || undefined,
          capture,
        }
      : undefined,
  );

/** Asks the EU's register whether a customer's VAT id is good, beyond its format and check digits. */
const viesShape = z.strictObject({
  enabled: z.boolean().default(false),
  base: vendorUrl.default('https://ec.europa.eu/taxation_customs/vies/rest-api'),
  timeoutMs: z.int().min(100).max(30_000).default(5000),
  /** What a well-formed id counts for while the register is silent. */
  whenUnavailable: z.enum(['accept', 'refuse']).default('accept'),
});

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;

const rateLimitsShape = z
  .strictObject({
    enabled: z.union([z.boolean(), z.enum(['on', 'off']).transform((value) => value === 'on')]).default(true),
    /** memory: each process counts by itself · database: all count together · redis: together, in the shop's Redis. */
    store: z.enum(['memory', 'database', 'redis']).default('memory'),
    /** Answers the shop's own client, of `ioredis` or `redis`. */
    redis: z.custom<() => unknown>((value) => typeof value === 'function', 'is not a function').optional(),
    /** Other numbers for single limits: `{ 'cart.create': 100 }`. */
    points: z.record(z.string(), z.int().min(1)).default({}),
  })
  .refine(({ store, redis }) => store !== 'redis' || redis, 'needs redis: () => client, for the store "redis"');

/** The address of one of the storefront's pages, with what it is about in it; empty where there is none. */
const pageWith = (part: string) =>
  z
    .union([z.literal(''), z.url({ protocol: /^https?$/ }).refine((url) => url.includes(part), `lacks ${part}`)])
    .default('');

/** The same; one that begins with a slash is on the shop's own address. */
const ownPageWith = (part: string) =>
  z.union([pageWith(part), z.string().startsWith('/').includes(part, `lacks ${part}`)]).default('');

/** The store's own settings, as staff keep them. */
export const storeFields = {
  currency: z.string().refine(isCurrency, 'is not an ISO 4217 currency'),
  /** Its days are the store's days: in reports, lists and price lists. */
  timezone: z.string().refine(zone, 'is not an IANA time zone'),
  /** ISO 3166-1 alpha-2: where the store is, and where shipping is quoted to until an address is known. */
  country: z.string().regex(/^[A-Z]{2}$/, 'is not a two-letter country code'),
  pricesIncludeTax: z.boolean(),
  /** The store's own VAT id: without one it cannot leave the tax to business customers in other EU members. */
  vatId: z.string().refine((id) => !id || parseVatId(id), 'is not a VAT id'),
  /** Staff are warned when so few units of a SKU can still be bought, or fewer. */
  lowStockAt: z.int().min(0).max(1_000_000),
  /** Before the number of each order that is opened from now on: `SHOP-` makes SHOP-1001. */
  orderNumberPrefix: z.string().regex(/^[A-Za-z0-9-]{0,10}$/, 'holds letters, digits and -, at most 10 of them'),
};

/** The plugin's options (`config/plugins.ts`). `store` is only the first boot's: staff change it later. */
export const optionsShape = z.strictObject({
  store: z
    .strictObject({
      currency: storeFields.currency.default('EUR'),
      timezone: storeFields.timezone.default('UTC'),
      country: storeFields.country.default('DE'),
      pricesIncludeTax: storeFields.pricesIncludeTax.default(true),
      vatId: storeFields.vatId.default(''),
      lowStockAt: storeFields.lowStockAt.default(5),
      orderNumberPrefix: storeFields.orderNumberPrefix.default(''),
      /** The flat rate of a new shop, in minor units of `currency`. */
      flatRate: z.int().min(0).default(490),
    })
    .prefault({}),
  /** How long an unpaid checkout keeps its stock, unless its payment provider asks for longer. */
  reservationMinutes: z.int().min(1).max(10_080).default(30),
  maxLines: z.int().min(1).max(1000).default(200),
  maxQuantity: z.int().min(1).max(1_000_000).default(10_000),
  /** Megabytes of ready catalog answers that a process keeps; 0 makes every answer anew. */
  catalogCacheMegabytes: z.int().min(0).max(4096).default(64),
  /** For a cache before the shop: how long it may show a catalog answer, and for how long an older one while it asks anew. */
  catalogCdn: z
    .strictObject({
      /** 0: there is no such cache, and browsers ask each time. */
      seconds: z.int().min(0).max(86_400).default(0),
      staleSeconds: z.int().min(0).max(86_400).default(60),
    })
    .prefault({}),
  /** Whether a process that answers also works on jobs. At least one of a shop's processes must. */
  runJobs: z.boolean().default(true),
  /** Whether `GET /docs` shows the API to try it in a browser. */
  docs: z.boolean().default(() => process.env.NODE_ENV !== 'production'),
  webhooks: z
    .strictObject({
      /** Lets webhooks reach this machine and its network, by plain http too: for development and inner systems. */
      allowPrivate: z.boolean().default(false),
    })
    .prefault({}),
  /** What one request to GraphQL may ask of the shop; see the README. */
  graphql: z
    .strictObject({
      maxDepth: z.int().min(3).max(50).default(10),
      maxCost: z.int().min(100).max(1_000_000).default(5000),
    })
    .prefault({}),
  storefront: z
    .strictObject({
      /** The page where a buyer reads an order, with {number} in it: mails link to it. Empty: there is none. */
      orderUrl: ownPageWith('{number}'),
      /** The page that shows the cart whose token is {token}: links to pay draft orders lead to it. Empty: there is none. */
      cartUrl: pageWith('{token}'),
      /** The page that calls `restoreCart` with {token}: mails about a cart link to it. Empty: there is none. */
      restoreUrl: ownPageWith('{token}'),
      /** The page of a product, with {slug} in it: newsletters and recommendations link to it. Empty: there is none. */
      productUrl: pageWith('{slug}'),
      /** The page that confirms or ends a subscription: {use} is confirm or unsubscribe, {token} what the API is told. */
      newsletterUrl: ownPageWith('{token}'),
    })
    .prefault({}),
  /** What a customer who pays by bank transfer is told; {number} is the order's. */
  manualPayment: z
    .string()
    .min(1)
    .default('Please transfer the total, naming order {number}. We send it as soon as the money is here.'),
  /** 'true' switches the test provider on, except in production, where it takes 'even-in-production'. */
  testPayments: z.enum(['true', 'false', 'even-in-production']).default('false'),
  /** Stripe takes payments once it has its keys. */
  stripe: stripeShape.optional(),
  fulfillment: fulfillmentShape.prefault({}),
  rateLimits: rateLimitsShape.prefault({}),
  vies: viesShape.prefault({}),
  campaigns: campaignsShape.prefault({}),
  mailchimp: mailchimpShape.prefault({}),
  meilisearch: meilisearchShape.prefault({}),
  /** Origins (`https://shop.example`) a customer may be sent back to after paying; the shop's own always is one. */
  returnUrls: z.array(z.string().refine(isOrigin, 'is not an origin such as https://shop.example')).default([]),
});

export type Options = z.output<typeof optionsShape>;

const problems = (options: unknown): string | undefined => {
  const result = optionsShape.safeParse(options);
  if (!result.success) {
    return result.error.issues.map((issue) => `${issue.path.join('.') || 'options'} ${issue.message}`).join('; ');
  }
  if (result.data.testPayments === 'true' && process.env.NODE_ENV === 'production') {
    return 'testPayments: test payments are refused in production (unless "even-in-production")';
  }
  return undefined;
};

export const config = {
  default: {},
  validator(options: unknown): void {
    const wrong = problems(options);
    if (wrong) throw new Error(`config/plugins: commerce.config: ${wrong}.`);
  },
};

const known = new WeakMap<object, Options>();

/** The options with their defaults filled in. They cannot change while the process runs. */
export const optionsOf = (strapi: { readonly config: { get(path: string): unknown } }): Options => {
  const remembered = known.get(strapi.config);
  if (remembered) return remembered;
  const { enabled: _enabled, ...given } = { ...(strapi.config.get('plugin::commerce') as Record<string, unknown>) };
  const options = optionsShape.parse(given);
  known.set(strapi.config, options);
  return options;
};
