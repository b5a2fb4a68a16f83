import type { Shop } from './shop';
import type { Answer } from './api-client';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handler: string;
  readonly staff: boolean;
  readonly config: {
    readonly auth?: false | { readonly scope: readonly string[] };
    readonly policies?: readonly (string | { readonly name: string; readonly config: { actions: string[] } })[];
  };
}

/** Every route the plugin serves, from the running shop: a new one is tested, or fails the tests until it is. */
export const routesOf = ({ strapi }: Pick<Shop, 'strapi'>): Route[] => {
  const routers = strapi.plugin('commerce').routes as unknown as Record<string, { routes: Route[] }>;
  return ['content-api', 'admin'].flatMap((kind) =>
    (routers[kind]?.routes ?? []).map((route) => ({ ...route, staff: kind === 'admin' })),
  );
};

/** What whoever is signed in to the admin may ask: whether the money they see is real. */
export const ofAnyStaff: readonly string[] = ['payment.mode'];

/** A request that its route takes. */
export interface Sample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What the samples speak of. */
export interface Goods {
  readonly sku: string;
  readonly slug: string;
  readonly documentId: string;
  readonly line: string;
  readonly number: string;
  /** An address that a customer has saved. */
  readonly saved?: string;
}

export const address = { name: 'Ada', line1: 'Long Street 1', city: 'Berlin', postalCode: '10115', country: 'DE' };

const contactMessage = { name: 'Ada', email: 'ada@example.com', message: 'Is the shirt there in size L as well?' };
const priceList = { name: 'Sale', currency: 'EUR', group: null, startsAt: null, endsAt: null, enabled: true };
const shippingMethod = { zone: 'none', name: { en: 'Parcel' }, kind: 'flat', settings: { prices: { EUR: 490 } } };
const promotion = { title: 'Ten', benefits: [{ rule: 'percent-off-order', settings: { percent: 100_000 } }] };
const mailWords = { subject: 'Order {{ order.number }}', body: '<mj-text>Thank you.</mj-text>' };
const taxRate = { country: 'DE', category: 'standard', name: 'VAT 19%', rate: 190_000 };

export const samples = ({
  sku,
  slug,
  documentId,
  line,
  number,
  saved = 'none',
}: Goods): Readonly<Record<string, Sample>> => ({
  'cart.create': { body: { currency: 'EUR', locale: 'en', lines: [{ sku, quantity: 1 }] } },
  'cart.show': {},
  'cart.update': { body: { email: 'ada@example.com', shippingAddress: address } },
  'cart.addLine': { body: { sku, quantity: 1 } },
  'cart.changeLine': { params: { id: line }, body: { quantity: 2 } },
  'cart.removeLine': { params: { id: line } },
  'cart.shippingOptions': {},
  'cart.applyCode': { body: { code: 'SUMMER' } },
  'cart.removeCode': { params: { code: 'SUMMER' } },
  'cart.addGiftCard': { body: { code: 'AAAA-BBBB-CCCC-DDDD' } },
  'cart.removeGiftCard': { params: { id: 'none' } },
  'addressRules.show': { params: { country: 'US' } },
  'payment.methods': {},
  'payment.mode': {},
  'checkout.complete': {
    body: {
      email: 'ada@example.com',
      shippingAddress: address,
      payment: { provider: 'test', options: { outcome: 'captured' } },
      expectedTotal: 1,
    },
  },
  'checkout.confirm': { body: {} },
  'checkout.cancel': { body: {} },
  'order.show': { params: { number } },
  'order.giftCards': { params: { number } },
  'order.list': { query: 'pageSize=5' },
  'order.lookUp': { body: { number, email: 'nobody@example.com' } },
  'customer.show': {},
  'customer.update': { body: { name: 'Ada' } },
  'customer.addresses': {},
  'customer.addAddress': { body: address },
  'customer.changeAddress': { params: { id: saved }, body: { line1: 'Short Street 2' } },
  'customer.removeAddress': { params: { id: saved } },
  'customer.cards': {},
  'customer.removeCard': { params: { id: 'pm_none' } },
  'customer.export': { body: {} },
  'customer.erase': { body: {} },
  'invoice.show': { params: { number } },
  'invoice.creditNote': { params: { number, n: '1' } },
  'invoices.list': { query: 'q=2026' },
  'invoices.export': { query: 'kind=invoice' },
  'invoices.print': { params: { id: 'none' } },
  'invoices.legal': {},
  'invoices.saveLegal': { body: { company: 'Harbor Goods', country: 'DE' } },
  'catalog.products': { query: 'q=thing&pageSize=5' },
  'catalog.suggestions': { query: 'q=thi' },
  'catalog.product': { params: { slug } },
  'catalog.categories': {},
  'catalog.offers': { query: `sku=${sku}` },
  'platform.ready': {},
  'platform.openapi': {},
  'platform.docs': {},
  'platform.docsFile': { params: { name: 'start.js' } },
  'plugin::commerce.product.find': {},
  'plugin::commerce.product.findOne': { params: { id: documentId } },
  'plugin::commerce.category.find': {},
  'plugin::commerce.category.findOne': { params: { id: documentId } },
  'orders.list': { query: 'pageSize=5' },
  'orders.show': { params: { number } },
  'jobs.list': {},
  'jobs.retry': { params: { id: '1' }, body: {} },
  'products.import': { query: 'name=goods.csv&dryRun=true' },
  'products.imports': {},
  'products.showImport': { params: { id: 'none' } },
  'products.export': {},
  'stock.list': { query: 'low=true' },
  'stock.history': { params: { sku } },
  'sales.today': {},
  'sales.entry': { params: { type: 'plugin::commerce.product', documentId } },
  'stock.read': { params: { sku } },
  'stock.adjust': { params: { sku }, body: { onHand: 5 } },
  'settings.store': {},
  'settings.changeStore': {
    body: {
      ...{ currency: 'EUR', timezone: 'UTC', country: 'DE', pricesIncludeTax: true, vatId: '' },
      ...{ lowStockAt: 5, orderNumberPrefix: '' },
    },
  },
  'settings.connections': {},
  'settings.webhookHealth': {},
  'settings.mailchimp': {},
  'settings.syncMailchimp': {},
  'payment.webhook': { params: { provider: 'test' }, body: {} },
  'drafts.list': {},
  'drafts.create': { body: { lines: [{ sku, quantity: 1 }], email: 'ada@example.com' } },
  'drafts.show': { params: { id: 'none' } },
  'drafts.change': { params: { id: 'none' }, body: { lines: [{ sku, quantity: 1 }] } },
  'drafts.send': { params: { id: 'none' }, body: {} },
  'drafts.remove': { params: { id: 'none' } },
  'orders.export': { query: 'q=ada' },
  'orders.note': { params: { number }, body: { text: 'Rang twice.' } },
  'orders.changeAddresses': { params: { number }, body: { shippingAddress: address } },
  'orders.views': {},
  'orders.saveView': { body: { name: 'Mine', query: 'status=pending' } },
  'orders.forgetView': { params: { id: 'none' } },
  'orders.markPaid': { params: { number }, body: {} },
  'orders.capture': { params: { number }, body: {} },
  'orders.cancel': { params: { number }, body: {} },
  'download.file': { params: { token: 'none' } },
  'orders.fulfillments': { params: { number } },
  'orders.fulfill': { params: { number }, body: { carrier: 'DHL', tracking: '123' } },
  'fulfillments.retry': { params: { id: 'none' }, body: {} },
  'fulfillments.cancel': { params: { id: 'none' }, body: {} },
  'downloads.reset': { params: { id: 'none' }, body: {} },
  'downloads.accesses': { params: { id: 'none' } },
  'fulfillment.webhook': { params: { provider: 'outside' }, body: {} },
  'orders.resend': { params: { number }, body: {} },
  'mailedGoods.list': {},
  'mailedGoods.create': { body: { name: 'Editor', message: 'Thank you.' } },
  'mailedGoods.replace': { params: { id: 'none' }, body: { name: 'Editor', message: 'Thank you.' } },
  'mailedGoods.addKeys': { params: { id: 'none' }, body: { keys: 'A-1' } },
  'fulfillments.providers': {},
  'digitalFiles.list': { query: 'pageSize=5' },
  'digitalFiles.upload': { query: 'name=book.epub', body: {} },
  'digitalFiles.remove': { params: { id: 'none' } },
  'orders.refund': { params: { number }, body: { amount: 1 } },
  'shipping.zones': {},
  'shipping.createZone': { body: { name: 'Europe', places: [{ country: 'DE' }] } },
  'shipping.replaceZone': { params: { id: 'none' }, body: { name: 'Europe', places: [] } },
  'shipping.removeZone': { params: { id: 'none' } },
  'shipping.createMethod': { body: shippingMethod },
  'shipping.replaceMethod': { params: { id: 'none' }, body: shippingMethod },
  'shipping.removeMethod': { params: { id: 'none' } },
  'promotions.rules': {},
  'promotions.choices': { query: 'kind=product&q=shirt' },
  'promotions.list': {},
  'promotions.create': { body: promotion },
  'promotions.show': { params: { id: 'none' } },
  'promotions.replace': { params: { id: 'none' }, body: promotion },
  'promotions.remove': { params: { id: 'none' } },
  'promotions.codes': { params: { id: 'none' } },
  'promotions.makeCodes': { params: { id: 'none' }, body: { code: 'SUMMER' } },
  'promotions.exportCodes': { params: { id: 'none' } },
  'promotions.tryCart': { body: { currency: 'EUR', lines: [{ sku, quantity: 1 }] } },
  'giftCards.list': { query: 'q=1234' },
  'giftCards.create': { body: { amount: 1000, currency: 'EUR' } },
  'giftCards.show': { params: { id: 'none' } },
  'giftCards.change': { params: { id: 'none' }, body: { disabled: true } },
  'prices.lists': {},
  'prices.createList': { body: priceList },
  'prices.list': { params: { id: 'none' } },
  'prices.replaceList': { params: { id: 'none' }, body: priceList },
  'prices.removeList': { params: { id: 'none' } },
  'prices.entries': { params: { id: 'none' } },
  'prices.writeEntries': { params: { id: 'none' }, body: { entries: [{ sku, price: 900 }] } },
  'prices.removeEntry': { params: { id: 'none', entry: 'none' } },
  'prices.export': { params: { id: 'none' } },
  'prices.import': { params: { id: 'none' }, body: { csv: 'sku,price\nA,9.00\n' } },
  'webhooks.list': {},
  'webhooks.create': { body: { url: 'https://erp.example/hook', events: ['*'] } },
  'webhooks.replace': { params: { id: 'none' }, body: { url: 'https://erp.example/hook', events: ['*'] } },
  'webhooks.change': { params: { id: 'none' }, body: { enabled: false } },
  'webhooks.remove': { params: { id: 'none' } },
  'webhooks.test': { params: { id: 'none' }, body: {} },
  'webhooks.deliveries': { params: { id: 'none' } },
  'webhooks.replay': { params: { id: 'none' }, body: {} },
  'mails.list': { query: 'order=1001' },
  'mails.resend': { params: { id: 'none' }, body: {} },
  'mails.kinds': {},
  'mails.template': { params: { kind: 'order-confirmation', locale: 'en' } },
  'mails.saveTemplate': { params: { kind: 'order-confirmation', locale: 'en' }, body: mailWords },
  'mails.resetTemplate': { params: { kind: 'order-confirmation', locale: 'en' } },
  'mails.preview': { params: { kind: 'order-confirmation', locale: 'en' }, body: mailWords },
  'mails.test': { params: { kind: 'order-confirmation', locale: 'en' }, body: mailWords },
  'mails.look': {},
  'mails.saveLook': { body: { color: '#2b5d50' } },
  'contact.send': { body: contactMessage },
  'newsletter.show': { query: 'locale=de' },
  'newsletter.subscribe': { body: { email: 'ada@example.com', name: 'Ada' } },
  'newsletter.confirm': { params: { token: 'none' } },
  'newsletter.unsubscribe': { params: { token: 'none' }, body: {} },
  'subscribers.list': { query: 'status=subscribed' },
  'subscribers.export': { query: 'q=ada' },
  'subscribers.add': { body: { email: 'grace@example.com', locale: 'de' } },
  'subscribers.show': { params: { id: 'none' } },
  'subscribers.unsubscribe': { params: { id: 'none' }, body: {} },
  'subscribers.settings': {},
  'subscribers.saveSettings': { body: { wording: { en: 'Send me news.' } } },
  'contactMessages.list': { query: 'status=open' },
  'contactMessages.show': { params: { id: 'none' } },
  'contactMessages.change': { params: { id: 'none' }, body: { assignee: 'me' } },
  'contactMessages.reply': { params: { id: 'none' }, body: { text: 'Yes, it is.' } },
  'contactMessages.remove': { params: { id: 'none' } },
  'contactMessages.settings': {},
  'contactMessages.saveSettings': { body: { notify: 'desk@shop.example', retentionMonths: 12 } },
  'customers.list': { query: 'q=ada' },
  'customers.show': { params: { id: 'none' } },
  'customers.orders': { params: { id: 'none' } },
  'customers.export': { params: { id: 'none' }, body: {} },
  'customers.erase': { params: { id: 'none' }, body: {} },
  'customers.changeProfile': { params: { id: 'none' }, body: { groups: ['vip'] } },
  'reports.sales': { query: 'from=2026-01-01&to=2026-01-31' },
  'reports.salesCsv': { query: 'from=2026-01-01&to=2026-01-31' },
  'taxes.list': { query: 'country=DE' },
  'taxes.create': { body: taxRate },
  'taxes.replace': { params: { id: 'none' }, body: taxRate },
  'taxes.remove': { params: { id: 'none' } },
  'taxes.export': {},
  'taxes.import': { body: { csv: 'country,category,name,rate\nDE,standard,VAT,19\n' } },
  'taxes.addReadyMade': { body: {} },
});

export type Actor = 'staff' | 'customer' | 'guest';

/** Who may use a route: a customer's own things are theirs who sign in. */
export const actorOf = ({ staff, handler }: Route): Actor => {
  if (staff) return 'staff';
  return /^customer\.|^order\.list$/.test(handler) ? 'customer' : 'guest';
};

export const sampleOf = (goods: Goods, { handler }: Route): Sample => {
  const sample = samples(goods)[handler];
  if (!sample) throw new Error(`tests/support/routes.ts has no sample request for ${handler}: write one.`);
  return sample;
};

/** Asks a route, as the sample says. */
export const ask = (
  shop: Pick<Shop, 'client'>,
  route: Route,
  { params = {}, query, body }: Sample,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? 'none'));
  const client = shop.client(route.staff ? '/commerce' : '/api/commerce', headers);
  const url = query ? `${path}?${query}` : path;
  if (route.method === 'GET') return client.get(url);
  if (route.method === 'DELETE') return client.delete(url);
  const verb = route.method.toLowerCase() as 'post' | 'patch' | 'put';
  return client[verb](url, body ?? {});
};
