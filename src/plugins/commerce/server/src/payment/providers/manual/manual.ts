import type { PaymentProvider } from '../../payment-provider';

const day = 24 * 60;

/**
 * Payment outside the shop: a bank transfer, an invoice, cash. The order waits, its stock held for a week, until staff
 * mark it paid or cancel it. The reference carries all there is to know, so nothing has to be remembered.
 */
export const manual = (instructions: string): PaymentProvider => ({
  id: 'manual',
  label: 'Bank transfer',
  holdMinutes: 7 * day,
  seenByStaff: true,
  start: async ({ key, orderNumber }) => ({
    status: 'pending',
    reference: `manual_${key}`,
    step: { kind: 'instructions', text: instructions.replaceAll('{number}', orderNumber) },
  }),
  check: async (reference) => ({ status: 'pending', reference }),
  capture: async (reference, amount) => ({ status: 'captured', reference, amount }),
  cancel: async (reference) => ({ status: 'cancelled', reference }),
});
