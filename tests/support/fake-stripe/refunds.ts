import { type Form, map, number, text } from './form';
import { newId, type PaymentIntents, seconds } from './payment-intents';
import { missing, Refusal } from './refusal';

export interface Refund {
  readonly id: string;
  readonly object: 'refund';
  readonly amount: number;
  readonly currency: string;
  readonly payment_intent: string;
  readonly created: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly reason: string | null;
  status: string;
}

export const refunds = (intents: PaymentIntents) => {
  const held = new Map<string, Refund>();
  const refunded = (intent: string): number =>
    [...held.values()]
      .filter(({ payment_intent, status }) => payment_intent === intent && !['failed', 'canceled'].includes(status))
      .reduce((sum, { amount }) => sum + amount, 0);

  const create = (form: Form): Refund => {
    const intent = intents.find(text(form, 'payment_intent') ?? '');
    if (intent.status !== 'succeeded')
      throw new Refusal(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
    const left = intent.amount_received - refunded(intent.id);
    if (left === 0) throw new Refusal('Charge has already been refunded.', { code: 'charge_already_refunded' });
    const amount = number(form, 'amount') ?? left;
    if (!Number.isSafeInteger(amount) || amount < 1)
      throw new Refusal('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
    if (amount > left)
      throw new Refusal(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
        param: 'amount',
      });
    const refund: Refund = {
      id: newId('re'),
      object: 'refund',
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      created: seconds(),
      metadata: map(form, 'metadata'),
      reason: text(form, 'reason') ?? null,
      status: 'succeeded',
    };
    held.set(refund.id, refund);
    return refund;
  };

  const find = (id: string): Refund => {
    const refund = held.get(id);
    if (!refund) throw missing('refund', id);
    return refund;
  };

  return { create, find, refunded, all: (): readonly Refund[] => [...held.values()] };
};
