import type { PricingRules, Purchase } from '../../pricing';
import type { Cart } from '../schemas/cart';
import type { FullLine } from './full-line';
import { purchaseOf } from './purchase-of';

const fingerprint = ({ country, lines }: Purchase): string =>
  JSON.stringify([country, lines.map(({ key, quantity, unitPrice }) => [key, quantity, unitPrice])]);

/** Whether what outsiders were asked about is what the cart holds now. */
export const stillQuoted = (
  { purchase, rules }: { readonly purchase: Purchase; readonly rules: Pick<PricingRules, 'now'> },
  cart: Cart,
  lines: readonly FullLine[],
): boolean => fingerprint(purchase) === fingerprint(purchaseOf(cart, lines, { ...purchase, now: rules.now }));
