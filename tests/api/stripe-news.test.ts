import { createHmac } from 'node:crypto';
import { signature, signedEvent, signedWebhook, startFakeStripe, type FakeStripe } from '../support/fake-stripe';
import {
  paymentRequest as request,
  providerFor,
  type StripeProvider,
  webhookSecrets as secrets,
} from '../support/fake-stripe/provider';

let stripe: FakeStripe;
let provider: StripeProvider;
beforeAll(async () => {
  stripe = await startFakeStripe();
  provider = providerFor(stripe);
});
afterAll(() => stripe.stop());

const paid = async (): Promise<string> => {
  const { reference = '' } = await provider.start(request());
  stripe.pay(reference);
  return reference;
};
const toldSince = async (since: number) => {
  const told = [];
  for await (const one of provider.news(since)) told.push(one);
  return told;
};

/** What one payment goes through, in Stripe's own words; the second list is of no interest. */
const matter = [
  'payment_intent.requires_action',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.succeeded',
  'refund.created',
  'charge.refunded',
  'refund.updated',
  'charge.refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.closed',
  'charge.dispute.funds_reinstated',
];
const doNot = ['payment_intent.created', 'charge.failed', 'charge.pending', 'charge.succeeded'];

it('hears by webhook and by asking the same news of the same payment, and nothing else', async () => {
  const since = Date.now();
  const { reference = '' } = await provider.start(request());
  for (const deed of ['need-action', 'fail', 'process', 'succeed'] as const) stripe.pay(reference, deed);
  stripe.nextRefund('pending');
  const refund = stripe.refundOnDashboard(reference, 100);
  stripe.settleRefund(refund.id, 'failed');
  stripe.resolve(stripe.dispute(reference).id, 'won');

  const events = stripe.events.filter(({ data }) => JSON.stringify(data).includes(reference));
  const heard = [];
  for (const event of events) {
    const news = await provider.readWebhook(signedEvent(secrets, event));
    expect([event.type, news !== undefined]).toEqual([event.type, !doNot.includes(event.type)]);
    if (news) heard.push({ type: event.type, ...news });
  }
  expect(heard.map(({ type }) => type).sort()).toEqual([...matter].sort());
  expect(new Set(heard.map((news) => news.reference))).toEqual(new Set([reference]));
  const told = (await toldSince(since)).filter((news) => news.reference === reference);
  expect(told).toEqual(heard.map(({ eventId, at }) => ({ eventId, reference, at })));
});

it('asks for all that was missed, page after page, and not for what is older', async () => {
  const since = Date.now();
  const references: string[] = [];
  for (let i = 0; i < 130; i += 1) references.push(await paid());
  const told = (await toldSince(since)).map(({ reference }) => reference);
  expect(told.filter((reference) => references.includes(reference))).toEqual(references);
  expect(await toldSince(Date.now() + 2000)).toEqual([]);
});

describe('a webhook', () => {
  const about = { id: 'pi_1', object: 'payment_intent' };
  const event = (by: readonly string[], over: object = {}) =>
    signedWebhook(by, 'payment_intent.succeeded', about, { ...over });

  it.each(secrets)('is trusted by either secret while one replaces the other: %s', async (secret) => {
    expect(await provider.readWebhook(event([secret]))).toMatchObject({ reference: 'pi_1' });
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  const headed = (header: (body: Buffer) => string) => {
    const { body } = event(secrets);
    return { headers: { 'stripe-signature': header(body) }, body };
  };
  const v1 = (body: Buffer, at: number) => signature(body, secrets[0] ?? '', at);
  const bodied = (change: (text: string) => string) => {
    const { headers, body } = event(secrets);
    return { headers, body: Buffer.from(change(body.toString())) };
  };
  const signed = (text: string) => {
    const body = Buffer.from(text);
    return { headers: { 'stripe-signature': `t=${seconds()},v1=${v1(body, seconds())}` }, body };
  };

  it.each([
    ['by another secret', () => event(['whsec_other'])],
    ['of 301 seconds ago', () => event(secrets, { at: seconds() - 301 })],
    ['of 302 seconds ahead', () => event(secrets, { at: seconds() + 302 })],
    ['of the year 1970', () => event(secrets, { at: 0 })],
    ['of real money in a test shop', () => event(secrets, { livemode: true })],
    ['about another account', () => event(secrets, { account: 'acct_other' })],
    ['without a header', () => ({ ...event(secrets), headers: {} })],
    ['with an empty header', () => headed(() => '')],
    ['without a time', () => headed((body) => `v1=${v1(body, seconds())}`)],
    ['with two times', () => headed((body) => `t=${seconds()},t=1,v1=${v1(body, seconds())}`)],
    ['with a time that is no number', () => headed((body) => `t=now,v1=${v1(body, seconds())}`)],
    ['without a signature', () => headed(() => `t=${seconds()}`)],
    ['with an empty signature', () => headed(() => `t=${seconds()},v1=`)],
    ['with an old kind of signature only', () => headed((body) => `t=${seconds()},v0=${v1(body, seconds())}`)],
    ['with half a signature', () => headed((body) => `t=${seconds()},v1=${v1(body, seconds()).slice(0, 32)}`)],
    [
      'signed without its time',
      () =>
        headed(
          (body) =>
            `t=${seconds()},v1=${createHmac('sha256', secrets[0] ?? '')
              .update(body)
              .digest('hex')}`,
        ),
    ],
    ['with one byte changed', () => bodied((text) => text.replace('pi_1', 'pi_2'))],
    ['written again by another hand', () => bodied((text) => JSON.stringify(JSON.parse(text), null, 1))],
    ['that is no JSON', () => signed('{')],
    ['that is no event', () => signed('{"object":"charge"}')],
  ])('%s is refused', async (_, forged) => {
    await expect(provider.readWebhook(forged())).rejects.toMatchObject({ code: 'payment.untrusted-webhook' });
  });

  it('is refused by a shop that has no secret', async () => {
    const bare = providerFor(stripe, { webhookSecrets: [] });
    await expect(bare.readWebhook(event(['']))).rejects.toMatchObject({ code: 'payment.untrusted-webhook' });
  });
});
