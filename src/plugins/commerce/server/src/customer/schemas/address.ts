import { column, record } from '../../platform/record';
import type { Address } from '../core/address';
import { billingProfile } from './billing-profile';

/** An address that a customer has used or saved. */
export interface SavedAddress extends Address {
  id: number;
  publicId: string;
  billingProfileId: number;
  /** The same for addresses that a postman takes for one. */
  fingerprint: string;
  usedAt: number;
}

export const savedAddress = record<SavedAddress>(
  'address',
  'addresses',
  {
    billingProfileId: column.integer,
    fingerprint: column.string,
    name: column.string,
    company: column.string,
    line1: column.string,
    line2: column.string,
    city: column.string,
    state: column.string,
    postalCode: column.string,
    country: column.string,
    phone: column.string,
    usedAt: column.instant,
  },
  {
    indexes: [{ name: 'commerce_addresses_once', columns: ['billing_profile_id', 'fingerprint'], unique: true }],
    cascades: [{ column: 'billing_profile_id', table: billingProfile.table }],
  },
);
