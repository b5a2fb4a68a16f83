import { administrator } from '../support/administrator';
import { customer } from '../support/customer';
import type { Answer } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { commerceTypes } from '../support/full-access';
import { guest } from '../support/guest';
import { type Goods, sampleOf } from '../support/route-samples';
import { type Actor, actorOf, ask, type Route, routesOf } from '../support/routes';
import { fingerprints } from '../support/whole-database';

/** Their bytes are a provider's or a file's, and are never parsed as ours. */
const raw = ['payment.webhook', 'fulfillment.webhook', 'mailchimp.webhook', 'digitalFiles.upload', 'products.import'];
const whole = process.env.STORM === 'full';
const money = ['price', 'unitPrice', 'total', 'subtotal', 'discount', 'tax', 'currency', 'seller', 'is_digital'];
const forbidden = [...money, 'digital', 'weight', 'compareAt', 'status', 'paidAt', 'customerId', '__proto__x', 'id'];

/** What each body may hold at its top. Written down a second time on purpose: who widens a body says so here. */
const details = [
  ...'email phone shippingAddress billingAddress shippingOption vatId note newsletter locale'.split(' '),
  'campaign',
];
const zone = ['name', 'places', 'position'];
const method = [
  ...['zone', 'name', 'kind', 'settings', 'conditions', 'arrives'],
  ...['taxCategory', 'position', 'enabled'],
];
const promotion = [
  ...['title', 'enabled', 'automatic', 'position', 'stacking', 'startsAt', 'endsAt'],
  ...['usageLimit', 'customerLimit', 'conditions', 'benefits'],
];
const priceList = ['name', 'currency', 'group', 'startsAt', 'endsAt', 'enabled'];
const address = 'name company line1 line2 city state postalCode country phone'.split(' ');
const savedAddress = [...address, 'defaultShipping', 'defaultBilling'];
const words = ['subject', 'body'];
const campaign = ['name', 'subject', 'previewText', 'locale', 'blocks', 'audience'];
const legal = [
  ...'company line1 line2 postalCode city state country email phone website vatId taxNumber register'.split(' '),
  ...'bank iban bic footer invoiceFormat creditNoteFormat onErasure logo'.split(' '),
];
const store = 'currency timezone country pricesIncludeTax vatId lowStockAt orderNumberPrefix'.split(' ');
const allowed: Readonly<Record<string, readonly string[]>> = {
  'customer.update': ['name', 'phone', 'company', 'newsletter'],
  'customer.addAddress': savedAddress,
  'customer.changeAddress': savedAddress,
  'order.lookUp': ['number', 'email'],
  'orders.note': ['text'],
  'orders.changeAddresses': ['shippingAddress', 'billingAddress'],
  'orders.saveView': ['name', 'query'],
  'drafts.create': [...details, 'lines', 'currency'],
  'drafts.change': [...details, 'lines', 'currency'],
  'mails.saveTemplate': words,
  'mails.preview': words,
  'mails.test': words,
  'mails.saveLook': ['name', 'color', 'logo', 'footer'],
  'invoices.saveLegal': legal,
  'settings.changeStore': store,
  'cart.create': ['currency', 'locale', 'lines', 'campaign'],
  'cart.update': details,
  'cart.addLine': ['sku', 'quantity', 'note'],
  'cart.changeLine': ['quantity'],
  'checkout.complete': [...details, 'payment', 'expectedTotal', 'expectedAmountDue'],
  'cart.applyCode': ['code'],
  'cart.addGiftCard': ['code'],
  'giftCards.create': ['amount', 'currency', 'expiresAt', 'note'],
  'giftCards.change': ['disabled', 'expiresAt', 'note'],
  'promotions.tryCart': [
    ...['currency', 'lines', 'codes', 'country', 'state', 'postalCode', 'email', 'groups'],
    ...['vatId', 'shippingOption', 'at'],
  ],
  'stock.adjust': ['onHand', 'note'],
  'orders.fulfill': ['lines', 'carrier', 'tracking', 'trackingUrl', 'notify'],
  'mailedGoods.create': ['name', 'message', 'keyed'],
  'mailedGoods.replace': ['name', 'message', 'keyed'],
  'mailedGoods.addKeys': ['keys'],
  'orders.refund': ['amount', 'lines', 'restock', 'reason'],
  'shipping.createZone': zone,
  'shipping.replaceZone': zone,
  'shipping.createMethod': method,
  'shipping.replaceMethod': method,
  'promotions.create': promotion,
  'promotions.replace': promotion,
  'promotions.makeCodes': ['code', 'count', 'prefix', 'length', 'usageLimit'],
  'prices.createList': priceList,
  'prices.replaceList': priceList,
  'prices.writeEntries': ['entries'],
  'prices.import': ['csv'],
  'webhooks.create': ['url', 'description', 'events', 'enabled'],
  'webhooks.replace': ['url', 'description', 'events', 'enabled'],
  'webhooks.change': ['url', 'description', 'events', 'enabled'],
  'contact.send': 'name email subject message website orderNumber locale consent captcha'.split(' '),
  'contactMessages.change': ['status', 'assignee'],
  'contactMessages.reply': ['text', 'close'],
  'contactMessages.saveSettings': ['notify', 'retentionMonths', 'savedReplies'],
  'backInStock.ask': ['sku', 'email', 'locale', 'website'],
  'reminders.saveSettings': ['abandonedCart', 'backInStock', 'reviewRequest'],
  'newsletter.subscribe': 'email name locale wording page website'.split(' '),
  'newsletter.unsubscribe': ['List-Unsubscribe'],
  'subscribers.add': ['email', 'name', 'locale'],
  'subscribers.saveSettings': ['wording'],
  'campaigns.create': campaign,
  'campaigns.change': campaign,
  'campaigns.replace': campaign,
  'campaigns.preview': campaign,
  'campaigns.audience': ['audience'],
  'campaigns.makeCode': ['code', 'percent', 'endsAt', 'customerLimit'],
  'campaigns.test': ['to'],
  'campaigns.schedule': ['sendAt'],
  'customers.changeProfile': ['groups', 'taxExempt', 'vatId', 'company'],
  'taxes.create': ['country', 'state', 'postalPrefix', 'category', 'name', 'rate', 'priority'],
  'taxes.replace': ['country', 'state', 'postalPrefix', 'category', 'name', 'rate', 'priority'],
  'taxes.import': ['csv'],
};
/** Objects inside bodies that have rules of their own. */
const inside = ['lines', 'shippingAddress', 'payment'];

const unknownKeys = ({ status, body }: Answer): string[] => {
  expect([status, body.error?.details.code]).toEqual([400, 'request.unknown-key']);
  return [...body.error.details.keys].sort();
};

// The shop's own jobs would change its tables meanwhile.
onEachDatabase(
  'a body',
  (shop) => {
    let goods: Goods;
    let actors: Readonly<Record<Actor, Readonly<Record<string, string>>>>;

    beforeAll(async () => {
      const { sku, slug, documentId } = await shop().sells({ stock: 50 });
      const buyer = await guest(shop().api, { sku, quantity: 1 });
      const line = (await buyer.cart()).body.data.lines[0].id;
      goods = { sku, slug, documentId, line, number: '1001' };
      actors = {
        guest: buyer.headers,
        customer: (await customer(shop())).headers,
        staff: await administrator(shop(), 'strapi-super-admin'),
      };
    });

    const withBody = () =>
      routesOf(shop()).filter(
        ({ method, handler }) => ['POST', 'PATCH', 'PUT'].includes(method) && !raw.includes(handler),
      );
    const send = (route: Route, body: Readonly<Record<string, unknown>>) =>
      ask(shop(), route, { ...sampleOf(goods, route), body }, actors[actorOf(route)]);
    const bodyOf = (route: Route) => sampleOf(goods, route).body ?? {};

    test('that names a price, a total, a tax, a seller… is refused, at every place in it, and nothing happens', async () => {
      const before = await fingerprints(shop());
      let tried = 0;
      for (const route of withBody()) {
        const body = bodyOf(route);
        const keys = forbidden.filter((name) => !allowed[route.handler]?.includes(name));
        // All at once, each of them named in the refusal; and in a storm one by one.
        for (const some of whole ? keys.map((key) => [key]) : [keys]) {
          expect(
            unknownKeys(await send(route, { ...body, ...Object.fromEntries(some.map((key) => [key, 1])) })),
          ).toEqual([...some].sort());
          tried += some.length;
        }
        for (const place of inside.filter((name) => name in body)) {
          const value = body[place];
          const odd = (part: unknown) => ({ ...(part as object), price: 1, total: 1, seller: 'me', currency: 'EUR' });
          const put = { ...body, [place]: Array.isArray(value) ? value.map(odd) : odd(value) };
          expect(unknownKeys(await send(route, put))).toEqual(['currency', 'price', 'seller', 'total']);
          tried += 4;
        }
      }
      expect(tried).toBeGreaterThan(100);
      expect(await fingerprints(shop())).toEqual(before);
    });

    test('sets no attribute of any content type but those its route is for', async () => {
      const before = await fingerprints(shop());
      const types = commerceTypes(shop().strapi).map(({ uid }) => {
        const attributes = Object.keys(shop().strapi.contentType(uid as never).attributes);
        const snake = attributes.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
        return [...attributes, ...snake, 'documentId'];
      });
      expect(types.flat().length).toBeGreaterThan(100);
      for (const route of withBody()) {
        const own = allowed[route.handler] ?? [];
        for (const names of whole ? types : [types.flat()]) {
          const keys = [...new Set(names)].filter((name) => !own.includes(name));
          const body = { ...bodyOf(route), ...Object.fromEntries(keys.map((name) => [name, 1])) };
          expect(unknownKeys(await send(route, body))).toEqual(keys.sort());
        }
      }
      expect(await fingerprints(shop())).toEqual(before);
    });

    test('asks for a whole number of things, or for nothing', async () => {
      const before = await fingerprints(shop());
      const wrong = [-1, 0.5, 1e9, '1e2', '1', 'NaN', true, [], {}, [1], null, 2 ** 53, -0.1, 1e308];
      const places: Readonly<Record<string, (quantity: unknown) => Readonly<Record<string, unknown>>>> = {
        'cart.create': (quantity) => ({ lines: [{ sku: goods.sku, quantity }] }),
        'cart.addLine': (quantity) => ({ sku: goods.sku, quantity }),
        'cart.changeLine': (quantity) => ({ quantity }),
      };
      for (const [handler, body] of Object.entries(places)) {
        const route = withBody().find((each) => each.handler === handler) as Route;
        // Zero takes a line away; nowhere else is it a quantity.
        for (const quantity of handler === 'cart.changeLine' ? wrong : [...wrong, 0]) {
          const { status } = await send(route, body(quantity));
          expect([handler, quantity, [400, 422].includes(status)]).toEqual([handler, quantity, true]);
        }
      }
      expect(await fingerprints(shop())).toEqual(before);
    });

    test('that is no object is refused', async () => {
      // Strapi tells of each body it could not parse.
      shop().strapi.log.level = 'silent';
      for (const route of withBody()) {
        for (const text of ['[]', '[1]', '"text"', '1', 'true', '{"a":']) {
          const { status } = await ask(
            shop(),
            route,
            { ...sampleOf(goods, route), body: text as never },
            actors[actorOf(route)],
          );
          expect([route.handler, text, status]).toEqual([route.handler, text, 400]);
        }
      }
    });
  },
  { COMMERCE_RUN_JOBS: 'false' },
);
