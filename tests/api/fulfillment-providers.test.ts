import { openFakeKunaki } from '../support/fake-kunaki';
import { openReceiver } from '../support/webhook-receiver';
import type {
  FulfillmentLine,
  FulfillmentOutcome,
  FulfillmentRequest,
} from '../../src/plugins/commerce/server/src/fulfillment/fulfillment-provider';
import {
  keepsFulfillmentContract,
  type FulfillmentSubject,
} from '../../src/plugins/commerce/server/src/fulfillment/fulfillment-provider.contract';
import { download } from '../../src/plugins/commerce/server/src/fulfillment/providers/download/download';
import { email } from '../../src/plugins/commerce/server/src/fulfillment/providers/email/email';
import { kunaki } from '../../src/plugins/commerce/server/src/fulfillment/providers/kunaki/kunaki';
import { outside } from '../../src/plugins/commerce/server/src/fulfillment/providers/outside/outside';
import { parcel } from '../../src/plugins/commerce/server/src/fulfillment/providers/parcel/parcel';

const line = (delivery: FulfillmentLine['delivery'], requiresShipping = false): FulfillmentLine => ({
  ...{ id: 'l1', sku: 'A', title: 'A thing', variant: null, quantity: 2, requiresShipping, delivery },
  ...{ entryType: 'plugin::commerce.product', entryId: 'doc' },
});
const shippingAddress = {
  ...{ name: 'Ada <Buyer> & Co', company: null, line1: 'Long Street 1', line2: null, city: 'Berlin', state: null },
  ...{ postalCode: '10115', country: 'DE', phone: null },
};
const order: FulfillmentRequest['order'] = {
  ...{ id: 1, number: '1001', currency: 'EUR', locale: 'en', email: 'ada@example.com', phone: null },
  ...{ shippingAddress, shippingOption: null },
};
const plain = line(null);

/** The database's part, in memory: what was handed over, by key. */
const inMemory = () => {
  const handed = new Set<string>();
  const hand = async (_tx: unknown, { key }: FulfillmentRequest): Promise<FulfillmentOutcome> => {
    handed.add(key);
    return { status: 'fulfilled' };
  };
  const within = { hand, transaction: <T>(work: (tx: never) => Promise<T>) => work(undefined as never) };
  return { within, begun: () => handed.size };
};

const downloads = inMemory();
keepsFulfillmentContract('download', () => ({
  ...{ provider: download(downloads.within), begun: downloads.begun, order },
  ...{ takes: line({ download: { files: ['f'] } }), leaves: plain },
}));

const mails = inMemory();
keepsFulfillmentContract('email', () => ({
  ...{ provider: email(mails.within), begun: mails.begun, order },
  ...{ takes: line({ email: { good: 'g' } }), leaves: plain },
}));

keepsFulfillmentContract('parcel', () => ({ provider: parcel, takes: line(null, true), leaves: plain, order }));

describe('over the network', () => {
  let outsider: FulfillmentSubject;
  let discs: FulfillmentSubject;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const receiver = await openReceiver();
    receiver.say.answer = () => ({ status: 200 });
    const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    outsider = {
      ...{ provider: outside({ url: receiver.url, secret, allowPrivate: true }), order, leaves: plain },
      takes: line({ fulfiller: { provider: 'outside', product: 'P' } }, true),
      // It knows an order again by its id.
      begun: () => new Set(receiver.receipts.map(({ headers }) => headers['webhook-id'])).size,
      down: () => (receiver.say.answer = () => ({ status: 503 })),
    };
    const fake = await openFakeKunaki();
    discs = {
      provider: kunaki({ userId: 'me', password: 'secret', mode: 'LIVE', base: fake.url }),
      ...{ order, leaves: plain, begun: () => fake.orders.length, down: () => (fake.mood.order = 'lost') },
      takes: line({ fulfiller: { provider: 'kunaki', product: 'PX1' } }, true),
    };
    closing.push(receiver.close, fake.close);
  });
  afterAll(() => Promise.all(closing.map((close) => close())));
  keepsFulfillmentContract('outside', () => outsider);
  keepsFulfillmentContract('kunaki', () => discs);
});
