import { type Form, map, number, text } from './form';
import { newId, seconds } from './ids';
import type { Ledger } from './ledger';
import type { Charge, Intent, Refund } from './objects';
import { Refusal } from './refusal';

const gone = ({ status }: Refund): boolean => status !== 'failed' && status !== 'canceled';

export const refunds = (ledger: Ledger) => {
  /** What was held and never taken: Stripe lists its letting go as a refund too. */
  const releases = new Set<string>();
  const fates: string[] = [];

  const of = (intent: string): readonly Refund[] =>
    ledger.all('refund').filter(({ payment_intent }) => payment_intent === intent);
  const sum = (list: readonly Refund[]): number => list.filter(gone).reduce((all, { amount }) => all + amount, 0);
  const refunded = (intent: string): number => sum(of(intent).filter(({ id }) => !releases.has(id)));

  const enter = (charge: Charge, amount: number, over: Partial<Refund>): Refund => {
    const { currency, id, payment_intent } = charge;
    const base = { id: newId('re'), object: 'refund', created: seconds(), amount, currency, charge: id } as const;
    const rest = { payment_intent, metadata: {}, reason: null, status: 'succeeded' };
    const refund = ledger.keep('refund', { ...base, ...rest, ...over });
    recount(charge);
    return refund;
  };

  const recount = (charge: Charge): void => {
    const amount_refunded = sum(of(charge.payment_intent).filter((one) => one.charge === charge.id));
    Object.assign(charge, { amount_refunded, refunded: amount_refunded === charge.amount });
  };

  const refuseDisputed = (charge: Charge): void => {
    const fought = ledger.all('dispute').some((one) => one.charge === charge.id && !one.is_charge_refundable);
    if (!fought) return;
    throw new Refusal(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' });
  };

  const amountOf = (form: Form, left: number): number => {
    const amount = number(form, 'amount') ?? left;
    if (!Number.isSafeInteger(amount) || amount < 1)
      throw new Refusal('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
    if (amount <= left) return amount;
    throw new Refusal(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: 'amount',
    });
  };

  const create = (form: Form): Refund => {
    const intent = ledger.find('payment_intent', text(form, 'payment_intent') ?? '');
    if (intent.status !== 'succeeded' || !intent.latest_charge)
      throw new Refusal(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
    const charge = ledger.find('charge', intent.latest_charge);
    refuseDisputed(charge);
    const left = intent.amount_received - refunded(intent.id);
    if (left === 0) throw new Refusal('Charge has already been refunded.', { code: 'charge_already_refunded' });
    const amount = amountOf(form, left);
    const status = fates.shift() ?? 'succeeded';
    const refund = enter(charge, amount, {
      metadata: map(form, 'metadata'),
      reason: text(form, 'reason') ?? null,
      status,
    });
    ledger.record('refund.created', refund);
    if (gone(refund)) ledger.record('charge.refunded', charge);
    else ledger.record('refund.failed', refund);
    return refund;
  };

  return {
    create,
    refunded,
    /** What the following refunds become, instead of succeeding at once. */
    next: (status: 'pending' | 'failed', times = 1): void => void fates.push(...Array<string>(times).fill(status)),
    /** A refund on its way arrives, or comes back; one that had arrived may come back too. */
    settle: (id: string, status: 'succeeded' | 'failed'): Refund => {
      const refund = ledger.find('refund', id);
      if (!gone(refund)) throw new Error(`The refund ${id} is ${refund.status} for good.`);
      Object.assign(refund, { status, ...(status === 'failed' && { failure_reason: 'expired_or_canceled_card' }) });
      recount(ledger.find('charge', refund.charge));
      ledger.record('refund.updated', refund);
      ledger.record('charge.refund.updated', refund);
      if (status === 'failed') ledger.record('refund.failed', refund);
      return refund;
    },
    /** Lets go of money that was held: no money moves, but Stripe writes a refund. */
    release: (intent: Intent, amount: number): void => {
      const charge = ledger.find('charge', intent.latest_charge ?? '');
      releases.add(enter(charge, amount, {}).id);
      recount(charge);
      ledger.record('charge.refunded', charge);
    },
  };
};

export type Refunds = ReturnType<typeof refunds>;
