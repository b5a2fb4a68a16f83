import type { PersonalData } from '../../customer';
import { jobsOf } from '../../jobs';
import type { Strapi } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { paymentOf } from '../index';
import { accountsOf, deleteAccounts, forgetPayer, paymentsOfAll } from '../store';

export const closeTask = 'payment.close-customer';

/** At the provider as a job: its cards and its customer go there as well. */
const closeAccounts = async (tx: Transaction, customerId: number): Promise<void> => {
  for (const { provider, reference } of await accountsOf(tx.sql, customerId)) {
    await jobsOf(tx.strapi).add(tx, closeTask, { provider, reference });
  }
  await deleteAccounts(tx.sql, customerId);
};

/** A provider that is no longer set up, or keeps no customers, has nothing to forget. */
export const closeCustomer = async (strapi: Strapi, provider: string, reference: string): Promise<void> =>
  paymentOf(strapi).find(provider)?.closeCustomer?.(reference);

/** Payments keep amounts and the provider's numbers; how the payer was led through them goes. */
export const paymentData: PersonalData = {
  name: 'payments',
  export: async (sql, { customerId, orderIds }) => ({
    accounts: (customerId === null ? [] : await accountsOf(sql, customerId)).map(({ provider, reference }) => ({
      ...{ provider, reference },
    })),
    payments: (await paymentsOfAll(sql, orderIds)).map(
      ({ provider, reference, status, amount, refunded, openedAt }) => ({
        ...{ provider, reference, status, amount, refunded },
        at: new Date(openedAt).toISOString(),
      }),
    ),
  }),
  erase: async (tx, { customerId, orderIds }) => {
    if (customerId !== null) await closeAccounts(tx, customerId);
    await forgetPayer(tx.sql, orderIds);
  },
  closeAccount: closeAccounts,
};
