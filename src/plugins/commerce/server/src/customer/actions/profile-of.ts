import type { Sql } from '../../platform/strapi';
import type { BillingProfile } from '../schemas/billing-profile';
import { findProfile } from '../store';

/** What matters of a customer when he buys. */
export type CustomerProfile = Readonly<Pick<BillingProfile, 'groups' | 'taxExempt' | 'vatId' | 'company'>>;

const unknown: CustomerProfile = { groups: [], taxExempt: false, vatId: null, company: null };

/** Of the account with this row id; somebody nothing was noted of is in no group, and pays tax. One statement. */
export const profileOf = async (sql: Sql, userId: number): Promise<CustomerProfile> =>
  (await findProfile(sql, userId)) ?? unknown;
