import { column, record } from '../../platform/record';

/** What the shop knows of a customer beside the account: how to bill him. */
export interface BillingProfile {
  id: number;
  publicId: string;
  /** The account's row in users-permissions. */
  userId: number;
  /** Names of the groups he is in; promotions and price lists ask for them. */
  groups: readonly string[];
  taxExempt: boolean;
  /** Plain, with its prefix. */
  vatId: string | null;
  company: string | null;
}

export const billingProfile = record<BillingProfile>(
  'billing-profile',
  'billing-profiles',
  {
    userId: column.integer,
    groups: column.json,
    taxExempt: column.boolean,
    vatId: column.string,
    company: column.string,
  },
  { indexes: [{ name: 'commerce_billing_profiles_one_per_user', columns: ['user_id'], unique: true }] },
);
