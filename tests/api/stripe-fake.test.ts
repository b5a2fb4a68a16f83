import Stripe from 'stripe';
import { differences, startFakeStripe, surfaceIsKnown, type FakeStripe } from '../support/fake-stripe';
import { onLoopback, textOf } from '../support/loopback';
import { newSeed, seeded } from '../support/storm';

const hostOf = (url: string) => {
  const { hostname: host, port } = new URL(url);
  return { host, port, protocol: 'http' as const };
};

let stripe: FakeStripe;
let api: Stripe;
beforeEach(async () => {
  stripe = await startFakeStripe();
  api = new Stripe('sk_test_fake', { ...hostOf(stripe.url), telemetry: false });
});
const listeners: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of listeners.splice(0)) await server.close();
  await stripe.stop();
});
beforeAll(() => {
  if (!surfaceIsKnown()) console.log('The API surface is not here: requests and answers are not checked against it.');
});

const open = (over: object = {}) =>
  api.paymentIntents.create({ amount: 1000, currency: 'eur', metadata: { order: '1', attempt: 'a' }, ...over });
const paid = async (over: object = {}): Promise<string> => stripe.pay((await open(over)).id).id;

/** A shop that only listens; the first `deaf` knocks it answers with 500. */
const listener = async (deaf = 0) => {
  const heard: string[] = [];
  let knocks = 0;
  const server = await onLoopback((request, response) => {
    void textOf(request).then((text) => {
      knocks += 1;
      if (knocks > deaf) heard.push(JSON.parse(text).type);
      response.writeHead(knocks > deaf ? 200 : 500).end();
    });
  });
  listeners.push(server);
  return { url: server.url, heard };
};
const payment = ['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded'];

describe('the Stripe we test against', () => {
  it('answers with every field that Stripe has, and no other', async () => {
    const id = await paid();
    const customer = await api.customers.create({ email: 'ada@example.com' });
    const features = { payment_method_save: 'enabled' } as const;
    const objects = [
      await api.paymentIntents.retrieve(id),
      (await api.paymentIntents.retrieve(id, { expand: ['latest_charge'] })).latest_charge as Stripe.Charge,
      await api.refunds.create({ payment_intent: id, amount: 100 }),
      stripe.dispute(id),
      customer,
      await api.customerSessions.create({
        customer: customer.id,
        components: { payment_element: { enabled: true, features } },
      }),
    ];
    expect(objects.flatMap(differences)).toEqual([]);
  });

  it.each([
    ['a field it does not know', { color: 'red' }],
    ['an unknown field deep inside', { automatic_payment_methods: { enabled: true, color: 'red' } }],
    ['a word it does not know', { capture_method: 'never' }],
    ['an amount that is no number', { amount: 'ten' }],
  ])('refuses %s', async (_, over) => {
    if (!surfaceIsKnown()) return;
    await expect(open(over)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
    expect(stripe.asked.map(({ refused }) => refused)).toEqual([expect.stringMatching(/^parameter_/)]);
  });

  it('lists newest first, in pages', async () => {
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.unshift((await open()).id);
    const listed = [];
    for await (const { id } of api.paymentIntents.list({ limit: 2 })) listed.push(id);
    expect(listed).toEqual(ids);
    expect(stripe.asked.filter(({ method }) => method === 'GET')).toHaveLength(3);
  });

  it('writes the letting go of held money as a refund, and counts none', async () => {
    const id = await paid({ capture_method: 'manual' });
    await api.paymentIntents.capture(id, { amount_to_capture: 600 });
    expect(stripe.refunds()).toMatchObject([{ amount: 400 }]);
    expect(stripe.books()).toMatchObject([{ captured: 600, refunded: 0 }]);
  });

  it('keeps books of refunds that fail and of disputes', async () => {
    const id = await paid();
    stripe.nextRefund('pending');
    const refund = await api.refunds.create({ payment_intent: id, amount: 300 }, { idempotencyKey: 'r' });
    const fight = stripe.dispute(id);
    expect(stripe.books()).toMatchObject([
      { captured: 1000, refunded: 300, lost: 700, keys: expect.arrayContaining(['r']) },
    ]);
    await expect(api.refunds.create({ payment_intent: id })).rejects.toMatchObject({ code: 'charge_disputed' });
    stripe.settleRefund(refund.id, 'failed');
    stripe.resolve(fight.id, 'won');
    expect(stripe.books()).toMatchObject([{ captured: 1000, refunded: 0, lost: 0 }]);
    await paid();
    expect(stripe.doubleCharged()).toEqual(['1']);
  });

  it('works again under a key it forgot', async () => {
    const once = () => api.paymentIntents.create({ amount: 1000, currency: 'eur' }, { idempotencyKey: 'k' });
    const first = await once();
    expect((await once()).id).toBe(first.id);
    stripe.forget('k');
    expect((await once()).id).not.toBe(first.id);
  });

  it('keeps some errors under their key until it forgets them', async () => {
    const once = () => api.paymentIntents.create({ amount: 1000, currency: 'eur' }, { idempotencyKey: 'k' });
    stripe.faults.next({ kind: 'kept-error' });
    await expect(once()).rejects.toMatchObject({ statusCode: 500 });
    expect(stripe.intents()).toEqual([]);
    stripe.forget('k');
    expect(await once()).toMatchObject({ status: 'requires_payment_method' });
  });

  it('runs the rival between the work and its answer', async () => {
    let seen: string[] = [];
    stripe.afterWork(() => void (seen = stripe.intents().map(({ status }) => status)));
    await open();
    expect(seen).toEqual(['requires_payment_method']);
  });

  it('goes wrong as often as it is told, the same way for the same seed', async () => {
    const patient = new Stripe('sk_test_fake', { ...hostOf(stripe.url), maxNetworkRetries: 0, telemetry: false });
    const storm = async (seed: number) => {
      stripe.faults.random({ drop: 0.2, error: 0.2, rateLimit: 0.1, conflict: 0.1 }, seeded(seed));
      const answers = [];
      for (let i = 0; i < 20; i += 1)
        answers.push(
          await patient.customers.create({}).then(
            () => 'ok',
            ({ statusCode, type }) => String(statusCode ?? type),
          ),
        );
      return answers;
    };
    const first = await storm(7);
    expect(new Set(first).size).toBe(5);
    expect(await storm(7)).toEqual(first);
  });
});

describe('its events', () => {
  it('arrive at each address in turn, again until they are heard', async () => {
    const [one, other] = [await listener(2), await listener()];
    stripe.listen({ urls: [one.url, other.url], secrets: ['whsec'] });
    await paid();
    await stripe.settled();
    expect([...new Set([...one.heard, ...other.heard])].sort()).toEqual([...payment].sort());
    expect(stripe.deliveries.some(({ status }) => status === 500)).toBe(true);
    expect(other.heard.length).toBeGreaterThan(0);
  });

  it('arrive before the answer, thrice, shuffled, late or never', async () => {
    const random = seeded(newSeed());
    const shop = await listener();
    const listen = (deliver: object) => {
      shop.heard.length = 0;
      stripe.listen({ urls: [shop.url], secrets: ['whsec'], deliver: { random, ...deliver } });
    };
    listen({ beforeAnswer: true });
    await open();
    expect(shop.heard).toEqual(['payment_intent.created']);

    listen({ times: 3, shuffle: 20, delay: [1, 5] });
    await paid();
    await stripe.settled();
    expect([...shop.heard].sort()).toEqual(payment.flatMap((type) => [type, type, type]).sort());

    listen({ drop: 1 });
    await paid();
    await stripe.settled();
    expect(shop.heard).toEqual([]);
  });

  it('can be sent by hand', async () => {
    const shop = await listener();
    stripe.listen({ urls: [shop.url], secrets: ['whsec'], automatic: false });
    await paid();
    expect(shop.heard).toEqual([]);
    for (const event of [...stripe.events].reverse()) expect(await stripe.deliver(event)).toBe(200);
    expect(shop.heard).toEqual([...payment].reverse());
  });
});
