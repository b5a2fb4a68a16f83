import type { Form } from './form';
import type { Ledger } from './ledger';
import { Refusal } from './refusal';

type Plain = Record<string, unknown>;

const refuse = (path: string): never => {
  throw new Refusal(`This property cannot be expanded (${path}).`, { param: 'expand' });
};

const expandIn = (ledger: Ledger, place: Plain, steps: readonly string[], path: string): void => {
  const [first = '', ...rest] = steps;
  if (!(first in place)) refuse(path);
  const inner = place[first];
  if (Array.isArray(inner)) return inner.forEach((one: Plain) => expandIn(ledger, one, rest, path));
  if (typeof inner === 'string') place[first] = structuredClone(ledger.named(inner)) ?? refuse(path);
  else if (inner !== null && !rest.length) refuse(path);
  if (rest.length && place[first]) expandIn(ledger, place[first] as Plain, rest, path);
};

/** A copy of the answer with the objects that were asked for (`expand[]`) in place of their ids. */
export const expanded = (ledger: Ledger, answer: object, { expand }: Form): object => {
  const copy = structuredClone(answer) as Plain;
  if (Array.isArray(expand)) for (const path of expand) expandIn(ledger, copy, String(path).split('.'), String(path));
  return copy;
};
