import { optionsOf } from '../../config';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { MailchimpView } from '../contract';
import { countEntries, refusedEntries } from '../store/entries';
import { findLink } from '../store/link';
import { membersLookedAt } from './look-at-members';
import { startSync } from './first-sync';

const iso = (instant: number): string => new Date(instant).toISOString();
const mostRefusals = 20;

/** How the shop gets on with Mailchimp, from what is noted here: nobody outside is asked. */
export const showStatus = async (strapi: Strapi): Promise<MailchimpView> => {
  const options = optionsOf(strapi).mailchimp;
  const sql = connection(strapi);
  const link = options && (await findLink(sql, options.storeId));
  const sync = link?.sync ?? null;
  const lookedAt = options ? await membersLookedAt(strapi) : null;
  return {
    connected: options !== undefined,
    store: options?.storeId ?? '',
    ...(await countEntries(sql)),
    refusals: (await refusedEntries(sql, mostRefusals)).map(({ kind, entity, error, refusedAt }) => ({
      ...{ kind, name: entity, error: error ?? '', at: iso(refusedAt ?? 0) },
    })),
    membersLookedAt: lookedAt === null ? null : iso(lookedAt),
    toldAt: link?.toldAt ? iso(link.toldAt) : null,
    failure: link?.failedAt ? { error: link.error ?? '', at: iso(link.failedAt) } : null,
    sync: sync && {
      ...{ phase: sync.phase, done: Math.min(sync.done, sync.total), total: sync.total },
      startedAt: iso(sync.startedAt),
      finishedAt: sync.finishedAt === null ? null : iso(sync.finishedAt),
    },
  };
};

export const startSyncing = async (strapi: Strapi): Promise<void> => {
  if (!optionsOf(strapi).mailchimp) {
    const message = 'Mailchimp is not connected: set MAILCHIMP_API_KEY and MAILCHIMP_AUDIENCE_ID.';
    throw new CommerceError('conflict', 'mailchimp.not-connected', message);
  }
  await startSync(strapi);
};
