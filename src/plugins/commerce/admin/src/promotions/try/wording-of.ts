import type { Wording } from '../../wording';

const wordings: Readonly<Record<string, Wording>> = {
  'offer-unavailable': 'try.problem.offer-unavailable',
  'currency-unavailable': 'try.problem.currency-unavailable',
  'out-of-stock': 'try.problem.out-of-stock',
  'shipping-missing': 'try.problem.shipping-missing',
  'shipping-unavailable': 'try.problem.shipping-unavailable',
  country: 'try.problem.country',
  email: 'try.problem.email',
  vatId: 'try.problem.vatId',
};

/** How a problem, or a field that was refused, is told in every language; undefined: only as the server says it. */
export const wordingOf = (about: string): Wording | undefined => wordings[about];
