import { column, record } from '../../platform/record';

/** Who pays, as the shop knows them: one for each account, and one for each address that guests gave. */
export interface BillingProfile {
  id: number;
  publicId: string;
  /** The account's row in users-permissions; null for a guest. */
  userId: number | null;
  /**
   * What a guest's profile is found by; null for an account's. A guest who gives an account's address has a profile of
   * their own, so that they neither see nor have anything of the account.
   */
  guestEmail: string | null;
  /** Lower case. */
  email: string | null;
  /** The address that the account has shown to be its own; nothing is claimed for another. */
  confirmedEmail: string | null;
  name: string | null;
  phone: string | null;
  /** Names of the groups they are in; promotions and price lists ask for them. */
  groups: readonly string[];
  taxExempt: boolean;
  /** Plain, with its prefix. Taken for good: only staff note one. */
  vatId: string | null;
  company: string | null;
  /** Rows of the address history; without a choice it is the one that was used last. */
  shippingAddressId: number | null;
  billingAddressId: number | null;
}

export const billingProfile = record<BillingProfile>(
  'billing-profile',
  'billing-profiles',
  {
    userId: column.integer,
    guestEmail: column.string,
    email: column.string,
    confirmedEmail: column.string,
    name: column.string,
    phone: column.string,
    groups: column.json,
    taxExempt: column.boolean,
    vatId: column.string,
    company: column.string,
    shippingAddressId: column.integer,
    billingAddressId: column.integer,
  },
  {
    indexes: [
      { name: 'commerce_billing_profiles_one_per_user', columns: ['user_id'], unique: true },
      { name: 'commerce_billing_profiles_one_per_guest', columns: ['guest_email'], unique: true },
      { name: 'commerce_billing_profiles_email', columns: ['email'] },
    ],
  },
);
