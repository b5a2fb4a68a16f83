import { randomBytes } from 'node:crypto';
import { chargeCaptured, chargeFailed, chargePending, chargeSucceeded } from './charges';
import { type Form, map, number, text } from './form';
import { newId, seconds } from './ids';
import type { Ledger } from './ledger';
import type { Intent } from './objects';
import type { Refunds } from './refunds';
import { Refusal } from './refusal';

/** What the customer does on the payment page. */
export type Deed = 'succeed' | 'fail' | 'process' | 'need-action';

const cancelable = ['requires_payment_method', 'requires_capture', 'requires_confirmation', 'requires_action'];
const payable = ['requires_payment_method', 'requires_confirmation', 'requires_action', 'processing'];
const declined = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' };

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

export const paymentIntents = (ledger: Ledger, refunds: Refunds) => {
  const find = (id: string) => ledger.find('payment_intent', id);

  const become = (intent: Intent, over: Partial<Intent>, news: string): Intent => {
    Object.assign(intent, over);
    ledger.record(`payment_intent.${news}`, intent);
    return intent;
  };

  const create = (form: Form): Intent => {
    const id = newId('pi');
    const currency = text(form, 'currency') ?? '';
    if (!/^[a-z]{3}$/.test(currency)) throw new Refusal(`Invalid currency: ${currency}`, { param: 'currency' });
    const customer = text(form, 'customer') ?? null;
    if (customer) ledger.find('customer', customer);
    const destination = map(form, 'transfer_data').destination;
    const intent = ledger.keep('payment_intent', {
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
      customer,
      description: text(form, 'description') ?? null,
      receipt_email: text(form, 'receipt_email') ?? null,
      on_behalf_of: text(form, 'on_behalf_of') ?? null,
      transfer_data: destination ? { destination } : null,
      latest_charge: null,
      status: 'requires_payment_method',
      canceled_at: null,
      cancellation_reason: null,
      last_payment_error: null,
    });
    return become(intent, {}, 'created');
  };

  const capture = (id: string, form: Form): Intent => {
    const intent = find(id);
    const held = intent.amount_capturable;
    if (intent.status !== 'requires_capture') throw unexpected(intent, 'capture');
    const amount = positive(number(form, 'amount_to_capture') ?? held);
    if (amount > held)
      throw new Refusal('The amount to capture is greater than the amount you can capture for this charge.', {
        code: 'amount_too_large',
        param: 'amount_to_capture',
      });
    chargeCaptured(ledger, ledger.find('charge', intent.latest_charge ?? ''), amount);
    if (amount < held) refunds.release(intent, held - amount);
    return become(intent, { status: 'succeeded', amount_received: amount, amount_capturable: 0 }, 'succeeded');
  };

  const cancel = (id: string, form: Form): Intent => {
    const intent = find(id);
    if (!cancelable.includes(intent.status)) throw unexpected(intent, 'cancel');
    if (intent.status === 'requires_capture') refunds.release(intent, intent.amount_capturable);
    const cancellation_reason = text(form, 'cancellation_reason') ?? null;
    const canceled = { status: 'canceled', amount_capturable: 0, canceled_at: seconds(), cancellation_reason };
    return become(intent, canceled, 'canceled');
  };

  const succeed = (intent: Intent): Intent => {
    const later = intent.capture_method === 'manual';
    chargeSucceeded(ledger, intent, !later);
    const paid = { last_payment_error: null, amount_capturable: 0, amount_received: 0 };
    return later
      ? become(
          intent,
          { ...paid, status: 'requires_capture', amount_capturable: intent.amount },
          'amount_capturable_updated',
        )
      : become(intent, { ...paid, status: 'succeeded', amount_received: intent.amount }, 'succeeded');
  };

  /** Stands for the customer's browser, which talks to Stripe itself. */
  const pay = (id: string, deed: Deed = 'succeed'): Intent => {
    const intent = find(id);
    if (!payable.includes(intent.status)) throw unexpected(intent, 'confirm');
    if (deed === 'succeed') return succeed(intent);
    if (deed === 'process') {
      chargePending(ledger, intent);
      return become(intent, { status: 'processing', last_payment_error: null }, 'processing');
    }
    if (deed === 'need-action')
      return become(intent, { status: 'requires_action', last_payment_error: null }, 'requires_action');
    const last_payment_error = { ...declined, message: 'Your card was declined.' };
    chargeFailed(ledger, intent, last_payment_error.message);
    return become(intent, { status: 'requires_payment_method', last_payment_error }, 'payment_failed');
  };

  return { create, capture, cancel, pay };
};
