import { column, record } from '../../platform/record';

/** An image that an import put into the media library, so that the next import takes it from there. */
export interface ImportedImage {
  id: number;
  /** SHA-256 of its address, or of its bytes where it came from a folder. */
  fingerprint: string;
  fileId: number;
}

export const importedImage = record<ImportedImage>(
  'imported-image',
  'imported-images',
  { fingerprint: column.string, fileId: column.integer },
  { indexes: [{ name: 'commerce_imported_images_once', columns: ['fingerprint'], unique: true }] },
);
