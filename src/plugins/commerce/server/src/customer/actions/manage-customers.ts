import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { CustomersQuery, CustomerView, ProfileBody, WholeCustomerView } from '../contract';
import { findNamed, listProfiles, type NamedProfile, updateProfile } from '../store';
import { tellProfileChanged } from '../when-profile-changes';
import { addressHistory } from './address-history';

const view = (profile: NamedProfile): CustomerView => ({
  id: profile.publicId,
  kind: profile.userId === null ? 'guest' : 'account',
  email: profile.email ?? '',
  emailConfirmed: profile.email !== null && profile.email === profile.confirmedEmail,
  username: profile.username,
  name: profile.name,
  phone: profile.phone,
  groups: [...profile.groups],
  taxExempt: profile.taxExempt,
  vatId: profile.vatId,
  company: profile.company,
});

const customerNotFound = () =>
  new CommerceError('not-found', 'customer.not-found', 'There is no customer with this id.');

/** A customer, as staff name them. */
export const customerBy = async (strapi: Strapi, id: string): Promise<NamedProfile> => {
  const profile = await findNamed(strapi, connection(strapi), id);
  if (!profile) throw customerNotFound();
  return profile;
};

export const listCustomers = async (
  strapi: Strapi,
  query: CustomersQuery,
): Promise<{ rows: CustomerView[]; total: number }> => {
  const { rows, total } = await listProfiles(strapi, connection(strapi), query);
  return { rows: rows.map(view), total };
};

export const showCustomer = async (strapi: Strapi, id: string): Promise<WholeCustomerView> => {
  const profile = await customerBy(strapi, id);
  return { ...view(profile), addresses: await addressHistory(connection(strapi), profile) };
};

/** What is agreed with a customer counts for whoever signs in: a guest's address is anybody's to type. */
export const changeProfile = async (strapi: Strapi, id: string, body: ProfileBody): Promise<CustomerView> => {
  const { username, ...profile } = await customerBy(strapi, id);
  if (profile.userId === null) {
    throw new CommerceError('conflict', 'customer.is-guest', 'A guest has no account that this could be agreed with.');
  }
  const changed = await transaction(strapi, async (tx) => {
    const saved = await updateProfile(tx.sql, profile.id, body);
    await tellProfileChanged(tx, saved);
    return saved;
  });
  return view({ ...changed, username });
};
