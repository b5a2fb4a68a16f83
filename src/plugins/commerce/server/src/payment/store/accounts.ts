import type { Sql } from '../../platform/strapi';
import { paymentAccount, type PaymentAccount } from '../schemas/payment-account';

const accounts = (sql: Sql) => sql(paymentAccount.table);

export const accountOf = async (sql: Sql, provider: string, customerId: number): Promise<string | undefined> =>
  (await accounts(sql).where({ provider, customer_id: customerId }).first('reference'))?.reference;

/** Answers the account that stands: the first one, should two processes open one at once. */
export const keepAccount = async (
  sql: Sql,
  provider: string,
  customerId: number,
  reference: string,
): Promise<string> => {
  await accounts(sql)
    .insert(paymentAccount.toRow({ provider, customerId, reference }))
    .onConflict(['provider', 'customer_id'])
    .ignore();
  return (await accountOf(sql, provider, customerId)) ?? reference;
};

export const accountsOf = async (sql: Sql, customerId: number): Promise<PaymentAccount[]> =>
  (await accounts(sql).where('customer_id', customerId).orderBy('id')).map((row: any) => paymentAccount.fromRow(row));

export const deleteAccounts = async (sql: Sql, customerId: number): Promise<void> => {
  await accounts(sql).where('customer_id', customerId).del();
};
