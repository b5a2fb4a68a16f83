import type { TriedView } from '../../../../server/src/cart/try-contract';
import { wordingOf } from './wording-of';
import type { Say } from '../../wording';

/** Texts by the path of the field they are about: `country`, `lines.0.sku`. */
export type FieldProblems = ReadonlyMap<string, string>;

interface Refusal {
  readonly field?: string;
  readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

const isRefusal = (details: unknown): details is Refusal => typeof details === 'object' && details !== null;

/** The fields that a refusal is about; none where it is about something else. */
export const refusedFields = (error: unknown, say: Say): FieldProblems => {
  const details = (error as { details?: unknown } | undefined)?.details;
  if (!isRefusal(details)) return new Map();
  const told = (path: string, message: string): [string, string] => {
    const wording = wordingOf(path.split('.')[0] ?? '');
    return [path, wording ? say(wording) : message];
  };
  return new Map([
    ...(details.errors ?? []).map(({ path, message }) => told(path.join('.'), message)),
    ...(details.field ? [told(details.field, details.field)] : []),
  ]);
};

const cellOf: Readonly<Record<string, string>> = {
  'offer-unavailable': '.sku',
  'currency-unavailable': '.sku',
  'out-of-stock': '.quantity',
};

/** As the shop says it, perhaps one of a later version: with a code that is not known here. */
type Answered = Omit<TriedView['problems'][number], 'code'> & { readonly code: string };

/** What stands between the cart and an order, at its fields. */
export const answeredProblems = (problems: readonly Answered[], say: Say): FieldProblems =>
  new Map(
    problems.map(({ code, about, message, available }) => {
      const wording = wordingOf(code);
      return [about + (cellOf[code] ?? ''), wording ? say(wording, { available: available ?? 0 }) : message];
    }),
  );
