import type { customers } from './customers';
import { expanded } from './expand';
import { type Form, text } from './form';
import type { Kind, Ledger } from './ledger';
import { page } from './lists';
import type { Kinds } from './objects';
import type { paymentIntents } from './payment-intents';
import { Refusal } from './refusal';
import type { Refunds } from './refunds';

interface Parts {
  readonly ledger: Ledger;
  readonly intents: ReturnType<typeof paymentIntents>;
  readonly refunds: Refunds;
  readonly people: ReturnType<typeof customers>;
}

type Route = (id: string, form: Form, path: string, part: string) => object;

export const routes = ({ ledger, intents, refunds, people }: Parts) => {
  const one =
    (kind: Kind): Route =>
    (id) =>
      ledger.find(kind, id);
  const list =
    <K extends Kind>(kind: K, ...filters: readonly (string & keyof Kinds[K])[]): Route =>
    (_, form, path) =>
      page(
        path,
        form,
        ledger
          .all(kind)
          .filter((object) => filters.every((name) => form[name] === undefined || object[name] === form[name])),
      );
  const listEvents: Route = (_, form, path) => {
    const { types } = form;
    const type = text(form, 'type');
    if (Array.isArray(types) && types.length > 20) throw new Refusal('types: at most 20', { param: 'types' });
    const wanted = (name: string) =>
      Array.isArray(types) ? types.includes(name) : type === undefined || type === name;
    return page(
      path,
      form,
      ledger.events.filter((event) => wanted(event.type)),
    );
  };

  const table: Readonly<Record<string, Route>> = {
    'POST payment_intents': (_, form) => intents.create(form),
    'GET payment_intents': list('payment_intent', 'customer'),
    'GET payment_intents/id': one('payment_intent'),
    'POST payment_intents/id/capture': (id, form) => intents.capture(id, form),
    'POST payment_intents/id/cancel': (id, form) => intents.cancel(id, form),
    'GET charges/id': one('charge'),
    'POST refunds': (_, form) => refunds.create(form),
    'GET refunds': list('refund', 'payment_intent', 'charge'),
    'GET refunds/id': one('refund'),
    'GET disputes': list('dispute', 'payment_intent', 'charge'),
    'GET disputes/id': one('dispute'),
    'POST customers': (_, form) => people.create(form),
    'GET customers/id': one('customer'),
    'DELETE customers/id': (id) => people.remove(id),
    'GET customers/id/payment_methods': (id, form, path) => page(path, form, people.cardsOf(id)),
    'GET customers/id/payment_methods/id': (id, _form, _path, card) => people.cardOf(id, card),
    'POST payment_methods/id/detach': (id) => people.detach(id),
    'POST customer_sessions': (_, form) => people.openSession(form),
    'GET events': listEvents,
  };

  /** A copy: what is kept under a key does not change with the object. Throws what Stripe refuses. */
  return (method: string, path: string, form: Form): object => {
    const [, , kind, id = '', verb, part = ''] = path.split('/');
    const route = table[`${method} ${kind}${id && '/id'}${verb ? `/${verb}` : ''}${part && '/id'}`];
    if (!route) throw new Refusal(`Unrecognized request URL (${method}: ${path}).`, { status: 404 }, true);
    return expanded(ledger, route(id, form, path, part), form);
  };
};
