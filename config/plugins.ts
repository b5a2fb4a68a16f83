type Env = { (key: string, fallback: string): string; (key: string): string | undefined } & {
  bool(key: string, fallback: boolean): boolean;
  int(key: string, fallback: number): number;
  array(key: string, fallback: string[]): string[];
};

/**
 * Public media (pictures of products) go to S3 once there is a bucket, below `media/`. What is sold as a file never does:
 * that is the commerce plugin's, below `private/`. Let the bucket's policy open `media/*` only.
 */
const upload = (env: Env) => ({
  config: {
    provider: 'aws-s3',
    providerOptions: {
      rootPath: 'media',
      s3Options: {
        credentials: { accessKeyId: env('AWS_ACCESS_KEY_ID'), secretAccessKey: env('AWS_ACCESS_SECRET') },
        region: env('AWS_REGION', 'us-east-1'),
        ...(env('AWS_ENDPOINT') && { endpoint: env('AWS_ENDPOINT'), forcePathStyle: true }),
        params: { Bucket: env('AWS_BUCKET') },
      },
    },
  },
});
/** Strapi's own mails and the shop's go out through one SMTP server, once it is named. */
const email = (env: Env) => {
  const host = env('SMTP_HOST');
  if (!host) return {};
  const port = env.int('SMTP_PORT', 587);
  const [user, pass] = [env('SMTP_USERNAME', ''), env('SMTP_PASSWORD', '')];
  return {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: {
          ...{ host, port, secure: port === 465 },
          ...(user && { auth: { user, pass } }),
          // A server that is silent is tried again later: none of these may outlast the time a mail is claimed for.
          ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
        },
        settings: { defaultFrom: env('EMAIL_FROM', user) },
      },
    },
  };
};

export default ({ env }: { env: Env }) => ({
  ...(env('AWS_BUCKET') && { upload: upload(env) }),
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  ...email(env),
  graphql: { config: { depthLimit: 10, amountLimit: 100, defaultLimit: 25, maxLimit: 100 } },
  commerce: {
    enabled: true,
    resolve: './src/plugins/commerce',
    // Every option, with its default. The store's own settings are only the first boot's: staff change them later.
    config: {
      store: {
        currency: env('COMMERCE_CURRENCY', 'EUR'),
        timezone: env('COMMERCE_TIMEZONE', 'UTC'),
        country: env('COMMERCE_COUNTRY', 'DE'),
        pricesIncludeTax: env.bool('COMMERCE_PRICES_INCLUDE_TAX', true),
        vatId: env('COMMERCE_VAT_ID', ''),
        flatRate: 490,
      },
      reservationMinutes: 30,
      catalogCacheMegabytes: env.int('COMMERCE_CATALOG_CACHE_MEGABYTES', 64),
      // A cache before the shop: how long it may show a catalog answer, and an older one while it asks anew.
      catalogCdn: {
        seconds: env.int('COMMERCE_CDN_SECONDS', 0),
        staleSeconds: env.int('COMMERCE_CDN_STALE_SECONDS', 60),
      },
      // `GET /api/commerce/docs` shows the API to try it in a browser: everywhere but in production.
      docs: env.bool('COMMERCE_DOCS', env('NODE_ENV') !== 'production'),
      runJobs: env.bool('COMMERCE_RUN_JOBS', true),
      // Webhooks to this machine and its network: for development, or for an ERP in the same house.
      webhooks: { allowPrivate: env.bool('COMMERCE_WEBHOOKS_ALLOW_PRIVATE', false) },
      // Of one request: fields inside each other, and what its fields and operations cost together.
      graphql: { maxDepth: 10, maxCost: 5000 },
      maxLines: 200,
      maxQuantity: 10_000,
      stripe: {
        secretKey: env('STRIPE_SECRET_KEY'),
        publishableKey: env('STRIPE_PUBLISHABLE_KEY'),
        webhookSecret: env('STRIPE_WEBHOOK_SECRET'),
        apiBase: env('STRIPE_API_BASE'),
        capture: env('STRIPE_CAPTURE', 'now'),
      },
      testPayments: env('COMMERCE_TEST_PAYMENTS', 'false'),
      // Campaigns by the shop's own mail server, unless Mailchimp is connected: the largest list, and how fast.
      campaigns: {
        largestList: env.int('COMMERCE_CAMPAIGN_LARGEST_LIST', 500),
        mailsPerMinute: env.int('COMMERCE_CAMPAIGN_MAILS_PER_MINUTE', 120),
      },
      // Mailchimp is told of products, subscribers, customers and orders once it has a key and an audience.
      mailchimp: {
        apiKey: env('MAILCHIMP_API_KEY'),
        audienceId: env('MAILCHIMP_AUDIENCE_ID'),
        apiBase: env('MAILCHIMP_API_BASE'),
        storeId: env('MAILCHIMP_STORE_ID', 'strapi-commerce'),
      },
      // Meilisearch finds what shoppers look for once it has an address; the shop's own search answers when it does not.
      meilisearch: {
        url: env('COMMERCE_MEILISEARCH_URL'),
        key: env('COMMERCE_MEILISEARCH_KEY'),
        prefix: env('COMMERCE_MEILISEARCH_PREFIX', 'commerce'),
        timeoutMs: env.int('COMMERCE_MEILISEARCH_TIMEOUT_MS', 300),
        mostFound: env.int('COMMERCE_MEILISEARCH_MOST_FOUND', 1000),
      },
      rateLimits: { enabled: env('COMMERCE_RATE_LIMITS', 'on'), store: env('COMMERCE_RATE_LIMITS_STORE', 'memory') },
      // Asks the EU's register about customers' VAT ids. `whenUnavailable`: accept or refuse what it could not be asked.
      vies: {
        enabled: env.bool('COMMERCE_VIES', false),
        base: env('COMMERCE_VIES_BASE', 'https://ec.europa.eu/taxation_customs/vies/rest-api'),
        timeoutMs: env.int('COMMERCE_VIES_TIMEOUT_MS', 5000),
        whenUnavailable: env('COMMERCE_VIES_WHEN_UNAVAILABLE', 'accept'),
      },
      fulfillment: {
        // Where files that are sold lie: a folder of the project that nothing serves or, with a bucket, S3.
        files: {
          folder: env('COMMERCE_FILES_FOLDER', '.private-files'),
          maxMegabytes: 2000,
          linkSeconds: env.int('COMMERCE_FILES_LINK_SECONDS', 60),
          s3: {
            accessKeyId: env('AWS_ACCESS_KEY_ID'),
            secretAccessKey: env('AWS_ACCESS_SECRET'),
            region: env('AWS_REGION', 'us-east-1'),
            bucket: env('AWS_BUCKET'),
            endpoint: env('AWS_ENDPOINT'),
            prefix: 'private/',
          },
        },
        // Of an offer that says nothing else; null: no limit.
        downloads: { attempts: 3, days: null, logDays: 90 },
        outside: {
          url: env('COMMERCE_FULFILLER_URL'),
          secret: env('COMMERCE_FULFILLER_SECRET'),
          allowPrivate: env.bool('COMMERCE_FULFILLER_ALLOW_PRIVATE', false),
        },
        kunaki: {
          userId: env('KUNAKI_USER_ID'),
          password: env('KUNAKI_PASSWORD'),
          mode: env('KUNAKI_MODE', 'TEST'),
          base: env('KUNAKI_BASE', 'https://kunaki.com/XMLService.ASP'),
        },
      },
      storefront: {
        // Where a buyer reads an order: https://shop.example/orders/{number}. Mails link to it, with #token=… behind it.
        orderUrl: env('COMMERCE_ORDER_URL', '/shop/?order={number}'),
        // Where the cart whose token is {token} is shown. Links to pay draft orders lead there.
        cartUrl: env('COMMERCE_CART_URL', ''),
        // Where the goods of a cart are taken up again, by a link that ends: mails about carts lead there.
        restoreUrl: env('COMMERCE_RESTORE_URL', '/shop/?restore#token={token}'),
        // The page of the product whose slug is {slug}: what Mailchimp recommends links there.
        productUrl: env('COMMERCE_PRODUCT_URL', ''),
        // Where a subscription to the newsletter is confirmed and ended: {use} is confirm or unsubscribe, {token} the key.
        newsletterUrl: env('COMMERCE_NEWSLETTER_URL', '/shop/?newsletter={use}#token={token}'),
      },
      returnUrls: env.array('COMMERCE_RETURN_URLS', []),
    },
  },
});
