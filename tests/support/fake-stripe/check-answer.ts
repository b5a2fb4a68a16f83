import { surface } from './surface';

const names: Readonly<Record<string, string>> = {
  payment_intent: 'PaymentIntent',
  charge: 'Charge',
  refund: 'Refund',
  dispute: 'Dispute',
  customer: 'Customer',
  payment_method: 'PaymentMethod',
  customer_session: 'CustomerSession',
};

/** What an object lacks, or has too much, beside Stripe's own description of it. Empty where that is absent. */
export const differences = (object: { readonly object: string }): readonly string[] => {
  const api = surface();
  if (!api) return [];
  const shape = api.schemas[names[object.object] ?? ''];
  if (!shape?.props) return [`no such object: ${object.object}`];
  const given = object as Readonly<Record<string, unknown>>;
  const lacking = Object.entries(shape.props)
    .filter(([name, { optional, nullable }]) =>
      given[name] === undefined ? !optional : given[name] === null && !nullable,
    )
    .map(([name]) => `${object.object} lacks ${name}`);
  const unknown = Object.keys(given).filter((name) => !(name in (shape.props ?? {})));
  return [...lacking, ...unknown.map((name) => `${object.object} has no ${name} at Stripe`)];
};
