import { column, record } from '../../platform/record';

/** What a provider calls a customer of the shop: their saved cards belong to it. */
export interface PaymentAccount {
  id: number;
  provider: string;
  customerId: number;
  reference: string;
}

export const paymentAccount = record<PaymentAccount>(
  'payment-account',
  'payment-accounts',
  { provider: column.string, customerId: column.integer, reference: column.string },
  {
    indexes: [
      { name: 'commerce_payment_accounts_one_per_customer', columns: ['provider', 'customer_id'], unique: true },
    ],
  },
);
