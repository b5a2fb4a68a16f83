import { column, record } from '../../platform/record';

/** A private file that is sold. Where it lies is ours to choose: nobody outside ever names a key. */
export interface DigitalFile {
  id: number;
  publicId: string;
  /** As its buyer's computer will call it. */
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  /** SHA-256, hex. */
  checksum: string;
  store: 'disk' | 's3';
  storeKey: string;
  uploadedAt: number;
}

export const digitalFile = record<DigitalFile>(
  'digital-file',
  'digital-files',
  {
    name: column.string,
    type: column.string,
    size: column.amount,
    checksum: column.string,
    store: column.string,
    storeKey: column.string,
    uploadedAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_digital_files_id', columns: ['document_id'], unique: true },
      { name: 'commerce_digital_files_key', columns: ['store_key'], unique: true },
    ],
  },
);
