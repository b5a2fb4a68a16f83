import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { CommerceError } from '../../platform/errors';
import type { BillingProfile } from '../schemas/billing-profile';
import { findAccount, findProfile, openProfile } from '../store';

const noAccount = () => new CommerceError('forbidden', 'customer.sign-in', 'This is for signed-in customers.');

/** The profile of an account; made now for one that came past Strapi's signals. Safe to repeat, and for many at once. */
export const openAccountProfile = async (strapi: Strapi, sql: Sql, userId: number): Promise<BillingProfile> => {
  const known = await findProfile(sql, { userId });
  if (known) return known;
  const account = await findAccount(strapi, sql, userId);
  if (!account) throw noAccount();
  return openProfile(sql, { userId, email: account.email });
};

export const profileOf = async (
  strapi: Strapi,
  { customer }: { readonly customer: { readonly id: number } | undefined },
): Promise<BillingProfile> => {
  if (!customer) throw noAccount();
  return openAccountProfile(strapi, connection(strapi), customer.id);
};
