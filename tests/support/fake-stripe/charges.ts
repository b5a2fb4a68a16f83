import { newId, seconds } from './ids';
import type { Ledger } from './ledger';
import type { Charge, Intent } from './objects';

/** The charge of a payment that was tried; a payment that was on its way goes on with the charge it has. */
const chargeOf = (ledger: Ledger, intent: Intent): Charge => {
  const last = intent.latest_charge ? ledger.find('charge', intent.latest_charge) : undefined;
  if (last?.status === 'pending') return last;
  const { id: payment_intent, amount, currency, metadata } = intent;
  const charge = ledger.keep('charge', {
    id: newId('ch'),
    object: 'charge',
    created: seconds(),
    amount,
    currency,
    payment_intent,
    metadata,
    status: 'pending',
    paid: false,
    captured: false,
    amount_captured: 0,
    amount_refunded: 0,
    refunded: false,
    disputed: false,
    failure_code: null,
    failure_message: null,
  });
  intent.latest_charge = charge.id;
  return charge;
};

export const chargePending = (ledger: Ledger, intent: Intent): void =>
  ledger.record('charge.pending', chargeOf(ledger, intent));

export const chargeFailed = (ledger: Ledger, intent: Intent, message: string): void => {
  const failed = { status: 'failed', failure_code: 'card_declined', failure_message: message } as const;
  ledger.record('charge.failed', Object.assign(chargeOf(ledger, intent), failed));
};

export const chargeSucceeded = (ledger: Ledger, intent: Intent, captured: boolean): void => {
  const charge = chargeOf(ledger, intent);
  Object.assign(charge, { status: 'succeeded', paid: true, captured, amount_captured: captured ? charge.amount : 0 });
  ledger.record('charge.succeeded', charge);
};

export const chargeCaptured = (ledger: Ledger, charge: Charge, amount: number): void =>
  ledger.record('charge.captured', Object.assign(charge, { captured: true, amount_captured: amount }));
