import { column, record } from '../../platform/record';

/** One request for a download, whatever came of it. */
export interface DownloadAccess {
  id: number;
  downloadId: number;
  /** counted: cost an attempt · resumed: went on with one · the rest: why it was refused. */
  outcome: 'counted' | 'resumed' | 'used-up' | 'expired' | 'refunded' | 'not-paid';
  /** The network address, as limits count clients. */
  address: string | null;
  agent: string | null;
  at: number;
}

export const downloadAccess = record<DownloadAccess>(
  'download-access',
  'download-accesses',
  {
    downloadId: column.integer,
    outcome: column.string,
    address: column.string,
    agent: column.string,
    at: column.instant,
  },
  {
    indexes: [
      { name: 'commerce_download_accesses_log', columns: ['download_id', 'at'] },
      { name: 'commerce_download_accesses_age', columns: ['at'] },
    ],
    cascades: [{ column: 'download_id', table: 'commerce_downloads' }],
  },
);
