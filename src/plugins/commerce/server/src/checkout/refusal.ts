import type { Problem } from '../cart';
import { CommerceError } from '../platform/errors';

/** The buyer's cart is not what an order can be made of; every reason is said at once. */
export const refusal = (problems: readonly Problem[]) =>
  new CommerceError('refused', 'checkout.problems', problems.map(({ message }) => message).join(' '), { problems });
