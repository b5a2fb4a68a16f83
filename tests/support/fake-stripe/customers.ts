import { type Form, map, text } from './form';
import { newId, seconds } from './ids';
import type { Ledger } from './ledger';
import type { Customer, PaymentMethod } from './objects';
import { missing, Refusal } from './refusal';

export const customers = (ledger: Ledger) => ({
  create: (form: Form): Customer =>
    ledger.keep('customer', {
      id: newId('cus'),
      object: 'customer',
      created: seconds(),
      email: text(form, 'email') ?? null,
      name: text(form, 'name') ?? null,
      metadata: map(form, 'metadata'),
    }),

  /** Opens the customer's saved cards on the payment page for half an hour. */
  openSession: (form: Form): object => {
    const { id } = ledger.find('customer', text(form, 'customer') ?? '');
    return {
      object: 'customer_session',
      client_secret: newId('cuss_secret'),
      components: form.components,
      created: seconds(),
      customer: id,
      customer_account: null,
      expires_at: seconds() + 1800,
      livemode: false,
    };
  },

  /** A card that the customer has ticked to be kept, on the payment page. */
  saveCard: (customer: string, card: Readonly<Record<string, unknown>> = {}): PaymentMethod =>
    ledger.keep('payment_method', {
      id: newId('pm'),
      object: 'payment_method',
      created: seconds(),
      customer: ledger.find('customer', customer).id,
      type: 'card',
      card: { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2031, ...card },
    }),

  cardsOf: (customer: string): readonly PaymentMethod[] => {
    const { id } = ledger.find('customer', customer);
    return ledger.all('payment_method').filter((card) => card.customer === id);
  },

  cardOf: (customer: string, id: string): PaymentMethod => {
    const card = ledger.find('payment_method', id);
    if (card.customer !== ledger.find('customer', customer).id) throw missing('payment_method', id);
    return card;
  },

  detach: (id: string): PaymentMethod => {
    const card = ledger.find('payment_method', id);
    if (card.customer === null) throw new Refusal('The payment method is not attached to a customer.', { param: 'id' });
    return Object.assign(card, { customer: null });
  },

  /** The cards of somebody who is gone belong to nobody. */
  remove: (customer: string): object => {
    const { id } = ledger.find('customer', customer);
    for (const card of ledger.all('payment_method')) if (card.customer === id) card.customer = null;
    ledger.forget('customer', id);
    return { id, object: 'customer', deleted: true };
  },
});
