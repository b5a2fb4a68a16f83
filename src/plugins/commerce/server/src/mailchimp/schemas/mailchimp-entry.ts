import { column, record } from '../../platform/record';
import type { NewsKind } from '../marketing-provider';

/** One thing of the shop that Mailchimp knows of, or is to be told of. */
export interface MailchimpEntry {
  id: number;
  kind: NewsKind;
  /** The thing's name here. */
  entity: string;
  /** What is told of one lane goes out one after the other: a contact's, or the thing's own. */
  lane: string;
  /** Mailchimp's names for it; null: it was not told yet. */
  remoteId: string | null;
  remoteParent: string | null;
  /** Of what it was told last. */
  fingerprint: string | null;
  /** Members: when they gave the consent that it was told of (epoch ms). */
  consentAt: number | null;
  /** The tags that it was told of. */
  tags: readonly string[] | null;
  /** Counts the changes: what changed while it was told is told again. */
  version: number;
  /** Since when there is something to tell (epoch ms); null: nothing. */
  changedAt: number | null;
  /** Mailchimp broke down over it: not again before then (epoch ms). */
  notBefore: number | null;
  tries: number;
  /** Mailchimp will not have it as it is: it waits for its next change. */
  refusedAt: number | null;
  error: string | null;
}

export const mailchimpEntry = record<MailchimpEntry>(
  'mailchimp-entry',
  'mailchimp-entries',
  {
    kind: column.string,
    entity: column.string,
    lane: column.string,
    remoteId: column.string,
    remoteParent: column.string,
    fingerprint: column.string,
    consentAt: column.instant,
    tags: column.json,
    version: column.integer,
    changedAt: column.instant,
    notBefore: column.instant,
    tries: column.integer,
    refusedAt: column.instant,
    error: column.text,
  },
  {
    indexes: [
      { name: 'commerce_mailchimp_entries_once', columns: ['kind', 'entity'], unique: true },
      { name: 'commerce_mailchimp_entries_changed', columns: ['changed_at'] },
      { name: 'commerce_mailchimp_entries_lane', columns: ['lane'] },
    ],
  },
);
