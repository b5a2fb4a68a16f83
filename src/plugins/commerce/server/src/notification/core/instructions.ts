import type { Payment } from '../../payment';

/** How to pay an order that is paid outside the shop; undefined when it is not, or not any more. */
export const instructionsOf = (payments: readonly Pick<Payment, 'status' | 'step'>[]): string | undefined => {
  const step = payments.find(({ status }) => status === 'pending')?.step;
  return step?.kind === 'instructions' ? step.text : undefined;
};
