import { randomBytes } from 'node:crypto';
import { type Form, map, number, text } from './form';
import { missing, Refusal } from './refusal';

export interface Intent {
  readonly id: string;
  readonly object: 'payment_intent';
  readonly client_secret: string;
  readonly currency: string;
  readonly capture_method: string;
  readonly created: number;
  readonly livemode: false;
  readonly metadata: Readonly<Record<string, string>>;
  readonly customer: string | null;
  readonly description: string | null;
  readonly receipt_email: string | null;
  amount: number;
  amount_capturable: number;
  amount_received: number;
  status: string;
  canceled_at: number | null;
  cancellation_reason: string | null;
  last_payment_error: { type: string; code: string; decline_code: string; message: string } | null;
  next_action: null;
}

/** What the customer does on the payment page. */
export type Deed = 'succeed' | 'fail' | 'process' | 'need-action';

const cancelable = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action'];
const payable = ['requires_payment_method', 'requires_confirmation', 'requires_action', 'processing'];

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;
export const seconds = (): number => Math.floor(Date.now() / 1000);

const unexpected = (intent: Intent, verb: string) =>
  new Refusal(`You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
    about: { payment_intent: { ...intent } },
  });

const positive = (amount: number | undefined): number => {
  if (amount !== undefined && Number.isSafeInteger(amount) && amount >= 1) return amount;
  throw new Refusal('This value must be greater than or equal to 1.', {
    code: 'parameter_invalid_integer',
    param: 'amount',
  });
};

export const paymentIntents = () => {
  const held = new Map<string, Intent>();
  const find = (id: string): Intent => {
    const intent = held.get(id);
    if (!intent) throw missing('payment_intent', id);
    return intent;
  };

  const create = (form: Form): Intent => {
    const id = newId('pi');
    const currency = text(form, 'currency') ?? '';
    if (!/^[a-z]{3}$/.test(currency)) throw new Refusal(`Invalid currency: ${currency}`, { param: 'currency' });
    const intent: Intent = {
      id,
      object: 'payment_intent',
      amount: positive(number(form, 'amount')),
      amount_capturable: 0,
      amount_received: 0,
      client_secret: `${id}_secret_${randomBytes(12).toString('hex')}`,
      currency,
      capture_method: text(form, 'capture_method') ?? 'automatic_async',
      created: seconds(),
      livemode: false,
      metadata: map(form, 'metadata'),
      customer: text(form, 'customer') ?? null,
      description: text(form, 'description') ?? null,
      receipt_email: text(form, 'receipt_email') ?? null,
      status: 'requires_payment_method',
      canceled_at: null,
      cancellation_reason: null,
      last_payment_error: null,
      next_action: null,
    };
    held.set(id, intent);
    return intent;
  };

  const capture = (id: string, form: Form): Intent => {
    const intent = find(id);
    if (intent.status !== 'requires_capture') throw unexpected(intent, 'capture');
    const amount = positive(number(form, 'amount_to_capture') ?? intent.amount_capturable);
    if (amount > intent.amount_capturable)
      throw new Refusal('The amount to capture is greater than the amount you can capture for this charge.', {
        code: 'amount_too_large',
        param: 'amount_to_capture',
      });
    return Object.assign(intent, { status: 'succeeded', amount_received: amount, amount_capturable: 0 });
  };

  const cancel = (id: string, form: Form): Intent => {
    const intent = find(id);
    if (!cancelable.includes(intent.status)) throw unexpected(intent, 'cancel');
    return Object.assign(intent, {
      status: 'canceled',
      amount_capturable: 0,
      canceled_at: seconds(),
      cancellation_reason: text(form, 'cancellation_reason') ?? null,
    });
  };

  /** Stands for the customer's browser, which talks to Stripe itself. */
  const pay = (id: string, deed: Deed = 'succeed'): Intent => {
    const intent = find(id);
    if (!payable.includes(intent.status)) throw unexpected(intent, 'confirm');
    if (deed === 'process') return Object.assign(intent, { status: 'processing', last_payment_error: null });
    if (deed === 'need-action') return Object.assign(intent, { status: 'requires_action', last_payment_error: null });
    if (deed === 'fail') {
      const error = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' };
      const last_payment_error = { ...error, message: 'Your card was declined.' };
      return Object.assign(intent, { status: 'requires_payment_method', last_payment_error });
    }
    const later = intent.capture_method === 'manual';
    return Object.assign(intent, {
      last_payment_error: null,
      status: later ? 'requires_capture' : 'succeeded',
      [later ? 'amount_capturable' : 'amount_received']: intent.amount,
    });
  };

  return { create, find, capture, cancel, pay, all: (): readonly Intent[] => [...held.values()] };
};

export type PaymentIntents = ReturnType<typeof paymentIntents>;
