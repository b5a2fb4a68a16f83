import type { Sql, Strapi } from '../../platform/strapi';
import { ordersPort } from '../orders-port';
import type { Person } from '../personal-data';
import type { BillingProfile } from '../schemas/billing-profile';

const addressesKnown = ({ guestEmail, email, confirmedEmail }: BillingProfile): string[] => {
  if (guestEmail) return [guestEmail];
  return email && email === confirmedEmail ? [email] : [];
};

/** Whose profile it is, with all their orders. */
export const personOf = async (strapi: Strapi, sql: Sql, profile: BillingProfile): Promise<Person> => {
  const who = { customerId: profile.userId, emails: addressesKnown(profile) };
  return { ...who, orderIds: await ordersPort(strapi).idsOf(sql, who) };
};
