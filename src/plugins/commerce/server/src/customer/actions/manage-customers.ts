import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { CustomersQuery, CustomerView, ProfileBody } from '../contract';
import { type Account, findAccount, listAccounts, saveProfile } from '../store';

const view = ({ publicId, email, username, profile }: Account): CustomerView => ({
  id: publicId,
  email,
  username,
  groups: [...(profile?.groups ?? [])],
  taxExempt: profile?.taxExempt ?? false,
  vatId: profile?.vatId ?? null,
  company: profile?.company ?? null,
});

const accountOf = async (strapi: Strapi, id: string): Promise<Account> => {
  const account = await findAccount(strapi, connection(strapi), id);
  if (!account) throw new CommerceError('not-found', 'customer.not-found', 'There is no customer with this id.');
  return account;
};

export const listCustomers = async (
  strapi: Strapi,
  query: CustomersQuery,
): Promise<{ rows: CustomerView[]; total: number }> => {
  const { rows, total } = await listAccounts(strapi, connection(strapi), query);
  return { rows: rows.map(view), total };
};

export const showCustomer = async (strapi: Strapi, id: string): Promise<CustomerView> =>
  view(await accountOf(strapi, id));

export const changeProfile = async (strapi: Strapi, id: string, body: ProfileBody): Promise<CustomerView> => {
  const account = await accountOf(strapi, id);
  const profile = await saveProfile(connection(strapi), { ...body, userId: account.userId, publicId: newId() });
  return view({ ...account, profile });
};
