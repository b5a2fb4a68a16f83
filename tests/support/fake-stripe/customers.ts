import { type Form, map, text } from './form';
import { newId, seconds } from './payment-intents';
import { missing } from './refusal';

export interface Customer {
  readonly id: string;
  readonly object: 'customer';
  readonly created: number;
  readonly livemode: false;
  readonly email: string | null;
  readonly name: string | null;
  readonly metadata: Readonly<Record<string, string>>;
}

export const customers = () => {
  const held = new Map<string, Customer>();
  return {
    create: (form: Form): Customer => {
      const customer: Customer = {
        id: newId('cus'),
        object: 'customer',
        created: seconds(),
        livemode: false,
        email: text(form, 'email') ?? null,
        name: text(form, 'name') ?? null,
        metadata: map(form, 'metadata'),
      };
      held.set(customer.id, customer);
      return customer;
    },
    find: (id: string): Customer => {
      const customer = held.get(id);
      if (!customer) throw missing('customer', id);
      return customer;
    },
  };
};
