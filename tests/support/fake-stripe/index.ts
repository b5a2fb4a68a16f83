import { books } from './books';
import { customers } from './customers';
import { deliveries } from './deliveries';
import { disputes } from './disputes';
import { faults } from './faults';
import type { Form } from './form';
import { type Answer, idempotency } from './idempotency';
import { openLedger } from './ledger';
import type { Intent } from './objects';
import { paymentIntents } from './payment-intents';
import { Refusal } from './refusal';
import { refunds } from './refunds';
import { routes } from './routes';
import { type Asked, broken, refusedBy, stripeServer, type Work } from './server';

export type { Book } from './books';
export type { Delivery, Hearing } from './deliveries';
export type { StripeEvent } from './ledger';
export type { Intent } from './objects';
export type { Deed } from './payment-intents';
export { differences } from './check-answer';
export { signature, signedEvent, signedWebhook } from './signed-webhook';
export { surfaceIsKnown } from './surface';

/** What a forger or a fault could make of an intent. */
export type Tampered = Partial<Pick<Intent, 'amount_received' | 'currency' | 'metadata' | 'livemode' | 'on_behalf_of'>>;

type Hook = (done: { readonly method: string; readonly path: string; readonly answer: Answer }) => Promise<void> | void;

/** A Stripe of our own on loopback, for the real library to talk to. It keeps its own books and tells of them. */
export const startFakeStripe = async () => {
  const ledger = openLedger();
  const returned = refunds(ledger);
  const intents = paymentIntents(ledger, returned);
  const fights = disputes(ledger, returned);
  const kept = books(ledger, returned, fights);
  const wrongs = faults();
  const keys = idempotency();
  const post = deliveries();
  const asked: Asked[] = [];
  const people = customers(ledger);
  const work = routes({ ledger, intents, refunds: returned, people });
  let afterWork: Hook | undefined;
  let replays: (() => Promise<void>) | undefined;
  let announced: Promise<void>[] = [];
  ledger.hear((event) => void announced.push(...post.announce(event)));

  const perform = ({ method, path, key, form }: Work): Answer => {
    ledger.key = key ?? null;
    announced = [];
    try {
      const body = work(method, path, form);
      kept.note(key, body);
      return { status: 200, body };
    } catch (error) {
      if (error instanceof Refusal && error.beforeWork) throw error;
      return refusedBy(error);
    } finally {
      ledger.key = null;
    }
  };

  const answer = async (asked: Work, failing: boolean): Promise<Answer> => {
    let news: readonly Promise<void>[] | undefined;
    const done = await keys.once(asked.key, `${asked.method} ${asked.path} ${asked.text}`, async () => {
      const first = failing ? refusedBy(broken()) : perform(asked);
      news = announced;
      return first;
    });
    if (!news) {
      await replays?.();
      return done;
    }
    if (post.beforeAnswer) await Promise.all(news);
    await afterWork?.({ method: asked.method, path: asked.path, answer: done });
    return done;
  };

  const { url, close } = await stripeServer({ fault: wrongs.take, answer, note: (one) => void asked.push(one) });

  return {
    url,
    faults: wrongs,
    /** Every request that arrived, and why it was refused. */
    asked: asked as readonly Asked[],
    /** Called after the work of a request and before its answer; undefined: no more. */
    afterWork: (hook: Hook | undefined): void => void (afterWork = hook),
    /** Awaited before a request that was asked before is answered again. */
    holdReplays: (hold: (() => Promise<void>) | undefined): void => void (replays = hold),
    forget: keys.forget,

    intents: () => ledger.all('payment_intent'),
    refunds: () => ledger.all('refund'),
    disputes: () => ledger.all('dispute'),
    events: ledger.events,
    books: kept.kept,
    doubleCharged: kept.doubleCharged,

    saveCard: people.saveCard,
    customers: () => ledger.all('customer'),
    pay: intents.pay,
    /** A refund that staff make on Stripe's own pages; all that is left, if no amount is said. */
    refundOnDashboard: (id: string, amount?: number) =>
      returned.create({ payment_intent: id, ...(amount !== undefined && { amount: String(amount) }) } as Form),
    nextRefund: returned.next,
    settleRefund: returned.settle,
    dispute: fights.open,
    resolve: fights.resolve,
    /** Silently: no event tells of it. */
    tamper: (id: string, over: Tampered): Intent => Object.assign(ledger.find('payment_intent', id), over),

    listen: post.listen,
    /** Sends one event once, by hand; its answer's status, 0 for none. */
    deliver: post.post,
    deliveries: post.log,
    settled: post.settled,
    stop: () => {
      post.stop();
      return close();
    },
  };
};

export type FakeStripe = Awaited<ReturnType<typeof startFakeStripe>>;
