import { column, record } from '../../platform/record';

/** An address that was erased after it had been on the list: nobody but its owner puts it there again. */
export interface Suppression {
  id: number;
  publicId: string;
  /** Under the shop's own key: a copy of the database alone tells nobody's address. */
  addressHash: string;
  suppressedAt: number;
}

export const suppression = record<Suppression>(
  'suppression',
  'suppressions',
  { addressHash: column.string, suppressedAt: column.instant },
  { indexes: [{ name: 'commerce_suppressions_one_per_address', columns: ['address_hash'], unique: true }] },
);
