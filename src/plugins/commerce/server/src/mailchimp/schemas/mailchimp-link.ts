import { column, record } from '../../platform/record';

/** The first telling of everything, step by step; what a process leaves, the next goes on with. */
export interface FirstSync {
  readonly phase: 'product' | 'member' | 'tags' | 'customer' | 'order' | 'done';
  /** All up to here of the phase was handed over. */
  readonly after: string;
  /** Handed over, and not known to be done. */
  readonly batches: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** The process that went on with it last, and when. */
  readonly worker: string;
  readonly touchedAt: number;
  readonly startedAt: number;
  readonly finishedAt: number | null;
}

/** How the shop gets on with Mailchimp: one row. */
export interface MailchimpLink {
  id: number;
  store: string;
  /** Whoever speaks to Mailchimp now, and until when (epoch ms, by the database's clock): one of all processes. */
  holder: string | null;
  heldUntil: number | null;
  /** How often in a row it could not be reached. */
  failures: number;
  toldAt: number | null;
  error: string | null;
  failedAt: number | null;
  sync: FirstSync | null;
}

export const mailchimpLink = record<MailchimpLink>(
  'mailchimp-link',
  'mailchimp-links',
  {
    store: column.string,
    holder: column.string,
    heldUntil: column.instant,
    failures: column.integer,
    toldAt: column.instant,
    error: column.text,
    failedAt: column.instant,
    sync: column.json,
  },
  { indexes: [{ name: 'commerce_mailchimp_links_one_per_store', columns: ['store'], unique: true }] },
);
