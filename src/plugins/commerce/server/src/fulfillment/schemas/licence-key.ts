import { column, record } from '../../platform/record';

/** A licence key, sealed: whoever copies the database has none. */
export interface LicenceKey {
  id: number;
  goodId: number;
  sealedKey: string;
  /** Tells whether a key is in the pool already. */
  keyHash: string;
  /** Whose it is; null: still to be had. */
  fulfillmentId: number | null;
  lineId: string | null;
  assignedAt: number | null;
}

export const licenceKey = record<LicenceKey>(
  'licence-key',
  'licence-keys',
  {
    goodId: column.integer,
    sealedKey: column.text,
    keyHash: column.string,
    fulfillmentId: column.integer,
    lineId: column.string,
    assignedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_licence_keys_once_per_pool', columns: ['good_id', 'key_hash'], unique: true },
      { name: 'commerce_licence_keys_free', columns: ['good_id', 'fulfillment_id'] },
      { name: 'commerce_licence_keys_fulfillment', columns: ['fulfillment_id'] },
    ],
    cascades: [{ column: 'good_id', table: 'commerce_mailed_goods' }],
  },
);
