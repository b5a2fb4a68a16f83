import type { Answer } from '../api-client';
import { apiClient } from '../api-client';
import { type FakeStripe, signedEvent } from '../fake-stripe';
import { hastenAll, putAside } from '../job-table';
import type { ServerProcess } from '../server-process';
import type { StormShop } from '../storm-shop';
import { webhookSecret } from '../stripe-shop';
import { stripeBuyer, type StripeBuyer } from '../stripe-buyer';

type Sent = Readonly<Record<string, string>>;

export interface World {
  readonly stripe: FakeStripe;
  readonly shop: StormShop;
  /** The headers of a signed-in administrator. */
  staff(): Promise<Sent>;
}

/** One step of a purchase, with all that went before it done. */
export interface Ready {
  readonly buyer: StripeBuyer;
  /** Known once somebody was told it. */
  readonly order?: string;
  /** Of a job: asks this process to begin with it. Of a request: sends it there. */
  act(to: ServerProcess, headers: Sent): Promise<Answer>;
}

export interface Stage {
  readonly name: string;
  /** It happens by itself, in a job of this task, or because somebody asks. */
  readonly task?: string;
  /** Who asks again when there was no answer. */
  readonly asker: 'customer' | 'stripe' | 'staff' | 'nobody';
  prepare(world: World): Promise<Ready>;
}

const underKey = { 'idempotency-key': 'the button' };
const survivor = ({ shop }: World) => shop.servers[0] as ServerProcess;
const newBuyer = (world: World) =>
  stripeBuyer(survivor(world).api, world.stripe, { sku: world.shop.skus[0] as string, quantity: 1 });

const atPayment = async (world: World, pays: boolean): Promise<StripeBuyer> => {
  const buyer = await newBuyer(world);
  const answer = await buyer.checkout(survivor(world).api);
  if (pays) buyer.pay(answer);
  return buyer;
};

const bought = async (world: World): Promise<{ buyer: StripeBuyer; order: string }> => {
  const buyer = await atPayment(world, true);
  const { body } = await buyer.confirm(survivor(world).api);
  return { buyer, order: body.data.order.number as string };
};

const tellOfPayment = async (world: World) => {
  const buyer = await atPayment(world, true);
  const paid = world.stripe.events.filter(({ type }) => type === 'payment_intent.succeeded').at(-1) as object;
  const { headers, body } = signedEvent([webhookSecret], paid);
  const tell = ({ api }: ServerProcess, more: Sent) =>
    api.post('/payments/stripe/webhook', body.toString(), { ...headers, ...more });
  return { buyer, tell };
};

const refund = async (world: World, order: string) => {
  const headers = await world.staff();
  return ({ url }: ServerProcess, more: Sent) =>
    apiClient(`${url}/commerce`).post(`/orders/${order}/refund`, {}, { ...headers, ...more });
};

/** The process that is asked works on jobs of no other task, and no other job of this one is due. */
const arm =
  (task: string) =>
  ({ api }: ServerProcess, headers: Sent) =>
    api.get('/cart/payment-methods', { 'x-crash-job': `${task}@${headers['x-crash-at']}` });

/** As often as the library tries within one call. */
const tries = 3;

export const stages: readonly Stage[] = [
  {
    name: 'checkout',
    asker: 'customer',
    prepare: async (world) => {
      const buyer = await newBuyer(world);
      return { buyer, act: ({ api }, headers) => buyer.checkout(api, { ...underKey, ...headers }) };
    },
  },
  {
    name: 'confirm',
    asker: 'customer',
    prepare: async (world) => {
      const buyer = await atPayment(world, true);
      return { buyer, act: ({ api }, headers) => buyer.confirm(api, { ...underKey, ...headers }) };
    },
  },
  {
    name: 'cancel',
    asker: 'customer',
    prepare: async (world) => {
      const buyer = await atPayment(world, false);
      return { buyer, act: ({ api }, headers) => buyer.cancel(api, { ...underKey, ...headers }) };
    },
  },
  {
    name: 'webhook',
    asker: 'stripe',
    prepare: async (world) => {
      const { buyer, tell } = await tellOfPayment(world);
      return { buyer, act: tell };
    },
  },
  {
    name: 'news job',
    task: 'payment.news',
    asker: 'nobody',
    prepare: async (world) => {
      const { buyer, tell } = await tellOfPayment(world);
      await world.shop.look(putAside);
      await tell(survivor(world), {});
      return { buyer, act: arm('payment.news') };
    },
  },
  {
    name: 'refund',
    asker: 'staff',
    prepare: async (world) => {
      const { buyer, order } = await bought(world);
      const ask = await refund(world, order);
      return { buyer, order, act: (to, headers) => ask(to, { ...underKey, ...headers }) };
    },
  },
  {
    name: 'refund job',
    task: 'refund.issue',
    asker: 'nobody',
    prepare: async (world) => {
      const { buyer, order } = await bought(world);
      const ask = await refund(world, order);
      await world.shop.look(putAside);
      world.stripe.faults.next({ kind: 'error' }, tries);
      await ask(survivor(world), {});
      await world.shop.look((sql) =>
        sql('graphile_worker._private_jobs')
          .where('key', 'like', 'refund %')
          .orderBy('id', 'desc')
          .limit(1)
          .select('id')
          .then(([{ id }]) => sql('graphile_worker._private_jobs').where({ id }).update({ run_at: sql.fn.now() })),
      );
      return { buyer, order, act: arm('refund.issue') };
    },
  },
];

/** All that was put aside is due. */
export const bringBack = ({ shop }: World): Promise<unknown> => shop.look(hastenAll);
