import { type Form, map, text } from './form';
import { newId, seconds } from './ids';
import type { Ledger } from './ledger';
import type { Customer } from './objects';

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
});
