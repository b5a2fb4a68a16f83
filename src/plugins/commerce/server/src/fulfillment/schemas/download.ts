import { column, record } from '../../platform/record';

/** A right to download one file, with its limits as they were when it was bought. */
export interface Download {
  id: number;
  publicId: string;
  orderId: number;
  fulfillmentId: number;
  /** The order line's public id. */
  lineId: string;
  fileId: number;
  /** The thing that was bought. */
  title: string;
  /** Null: as often as one likes. */
  attempts: number | null;
  used: number;
  /** Epoch ms; null: for ever. */
  expiresAt: number | null;
  /** Its line was paid back. */
  revokedAt: number | null;
  givenAt: number;
}

export const download = record<Download>(
  'download',
  'downloads',
  {
    orderId: column.integer,
    fulfillmentId: column.integer,
    lineId: column.string,
    fileId: column.integer,
    title: column.string,
    attempts: column.integer,
    used: column.integer,
    expiresAt: column.instant,
    revokedAt: column.instant,
    givenAt: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_downloads_id', columns: ['document_id'], unique: true },
      { name: 'commerce_downloads_one_per_line_and_file', columns: ['line_id', 'file_id'], unique: true },
      { name: 'commerce_downloads_order', columns: ['order_id'] },
      { name: 'commerce_downloads_file', columns: ['file_id'] },
    ],
    cascades: [{ column: 'order_id', table: 'commerce_orders' }],
  },
);
