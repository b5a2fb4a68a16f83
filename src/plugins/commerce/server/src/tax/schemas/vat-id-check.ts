import { column, record } from '../../platform/record';

/** One answer about a VAT id: kept, since a tax office may ask how the shop knew. */
export interface VatIdCheckRow {
  id: number;
  publicId: string;
  /** As asked about: the prefix and the number, plain. */
  vatId: string;
  /** `unchecked`: nobody answered. */
  status: 'valid' | 'invalid' | 'unchecked';
  checkedAt: number;
  /** The consultation number, where the shop told its own VAT id. */
  consultation: string | null;
  name: string | null;
  address: string | null;
  /** Why nobody answered. */
  reason: string | null;
}

export const vatIdCheck = record<VatIdCheckRow>(
  'vat-id-check',
  'vat-id-checks',
  {
    vatId: column.string,
    status: column.string,
    checkedAt: column.instant,
    consultation: column.string,
    name: column.text,
    address: column.text,
    reason: column.string,
  },
  { indexes: [{ name: 'commerce_vat_id_checks_latest', columns: ['vat_id', 'checked_at'] }] },
);
