import { type Form, number, text } from './form';
import { Refusal } from './refusal';

interface Listed {
  readonly id: string;
  readonly created: number;
}

const tests: Readonly<Record<string, (created: number, bound: number) => boolean>> = {
  gt: (created, bound) => created > bound,
  gte: (created, bound) => created >= bound,
  lt: (created, bound) => created < bound,
  lte: (created, bound) => created <= bound,
};

const inTime = (form: Form) => {
  const { created: range } = form;
  if (range === undefined) return () => true;
  if (typeof range === 'string') return ({ created }: Listed) => created === Number(range);
  const bounds = Object.entries(range);
  return ({ created }: Listed) => bounds.every(([name, bound]) => tests[name]?.(created, Number(bound)));
};

const limitOf = (form: Form): number => {
  const limit = number(form, 'limit') ?? 10;
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new Refusal('Invalid integer: limit must be from 1 to 100', { param: 'limit' });
};

const after = <T extends Listed>(list: readonly T[], id: string | undefined): readonly T[] => {
  if (id === undefined) return list;
  const place = list.findIndex((one) => one.id === id);
  if (place < 0) throw new Refusal(`No such object: '${id}'`, { code: 'resource_missing', param: 'starting_after' });
  return list.slice(place + 1);
};

/** One page as Stripe gives it: newest first, cut by `created`, `starting_after` and `limit`. */
export const page = <T extends Listed>(url: string, form: Form, oldestFirst: readonly T[]) => {
  if (form.ending_before !== undefined) throw new Error('Going backwards is not built here.');
  const left = after(oldestFirst.toReversed(), text(form, 'starting_after')).filter(inTime(form));
  const limit = limitOf(form);
  return { object: 'list', url, has_more: left.length > limit, data: left.slice(0, limit) };
};
