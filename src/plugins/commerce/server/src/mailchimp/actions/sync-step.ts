import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { mailchimpOf } from '../index';
import type { MarketingProvider, News } from '../marketing-provider';
import { remembered, sinceTold } from '../core/since-told';
import type { MailchimpEntry } from '../schemas/mailchimp-entry';
import type { FirstSync, MailchimpLink } from '../schemas/mailchimp-link';
import { findEntries, forgetTold, retryRefused, settleMany } from '../store/entries';
import { saveSync } from '../store/link';
import { shopFacts } from './open-store';
import { askToSend } from './mark-changed';
import { lookWhoLeft } from './look-at-members';
import { lookAtPromotions } from './look-at-promotions';
import { readNews } from './read-news';
import { countAll, namesAfter, type SyncPage } from './sync-pages';
import { withLink } from './with-link';

/** Operations in a batch; Mailchimp takes more, but reads each batch whole. */
const perBatch = 500;
/** Mailchimp works on batches beside each other, and takes 500 of them. */
const batchesAtOnce = 4;

/** Members before customers: whom Mailchimp knows as one who buys, a customer's consent subscribes no more. */
const phases = ['product', 'member', 'tags', 'customer', 'order', 'done'] as const;
type Phase = (typeof phases)[number];
const after = (phase: Phase): Phase => phases[phases.indexOf(phase) + 1] ?? 'done';

const begun = async (strapi: Strapi): Promise<FirstSync> => {
  const now = Date.now();
  const { worker } = mailchimpOf(strapi);
  return {
    ...{ phase: 'product', after: '', batches: [], done: 0, failed: 0, total: await countAll(connection(strapi)) },
    ...{ worker, touchedAt: now, startedAt: now, finishedAt: null },
  };
};

/** A process that died may have handed over a batch that it did not write down: it is waited for before anything newer goes out. */
const adopted = async (strapi: Strapi, provider: MarketingProvider, sync: FirstSync): Promise<FirstSync> => {
  const { worker } = mailchimpOf(strapi);
  if (sync.worker === worker) return sync;
  const known = new Set(sync.batches.map(({ id }) => id));
  // Its clock may be a little behind ours.
  const others = (await provider.openBatches(sync.startedAt - 60_000)).filter((id) => !known.has(id));
  return { ...sync, worker, batches: [...sync.batches, ...others.map((id) => ({ id, kind: '', from: '', to: '' }))] };
};

/** A member who waits may have left at Mailchimp: it is asked first, as no batch is. */
const isAskedFor = (entry: MailchimpEntry | undefined): boolean => entry?.kind === 'member' && entry.changedAt !== null;

const handOver = async (
  strapi: Strapi,
  provider: MarketingProvider,
  sync: FirstSync,
  page: SyncPage,
): Promise<FirstSync> => {
  const kind = sync.phase as Exclude<Phase, 'done'>;
  const news = await readNews(strapi, kind, page.names);
  const before = new Map((await findEntries(connection(strapi), kind, page.names)).map((each) => [each.entity, each]));
  const told = page.names.flatMap((name) => {
    const one = news.get(name);
    return one?.facts && !isAskedFor(before.get(name)) ? [{ name, one: one as News }] : [];
  });
  const given = told.map(({ name, one }) => sinceTold(one, before.get(name)));
  const id = given.length ? await provider.tellMany(given) : undefined;
  const next: FirstSync = {
    ...{ ...sync, after: page.after, done: sync.done + page.names.length - told.length },
    batches: [...sync.batches, ...(id ? [{ id, kind, from: sync.after, to: page.after }] : [])],
  };
  const rows = told.map(({ name, one }) => ({
    ...{ kind, entity: name, lane: page.laneOf(name), remoteId: one.id, remoteParent: null },
    ...{ fingerprint: provider.fingerprint(one), ...remembered(one) },
  }));
  await transaction(strapi, async (tx) => {
    await settleMany(tx.sql, rows);
    await saveSync(tx.sql, mailchimpOf(strapi).store, next);
  });
  return next;
};

/**
 * Looks after what was handed over. Of a batch with failures all is told again singly, where each says why; and more
 * than it held, as things may have come in between.
 */
const looked = async (strapi: Strapi, provider: MarketingProvider, sync: FirstSync): Promise<FirstSync> => {
  let { done, failed } = sync;
  const left: FirstSync['batches'][number][] = [];
  for (const batch of sync.batches) {
    const state = await provider.batch(batch.id);
    if (!state.finished) {
      left.push(batch);
      continue;
    }
    if (batch.kind) done += state.total;
    if (!batch.kind || !state.failed) continue;
    failed += state.failed;
    const kind = batch.kind as Exclude<Phase, 'done'>;
    const { names } = await namesAfter(connection(strapi), kind, batch.from, 2 * perBatch);
    await transaction(strapi, (tx) => forgetTold(tx.sql, kind, names, Date.now()));
  }
  return { ...sync, done, failed, batches: left };
};

const step = async (strapi: Strapi, provider: MarketingProvider, { sync: saved, store }: MailchimpLink) => {
  const sql = connection(strapi);
  const save = async (next: FirstSync): Promise<FirstSync> => {
    const touched = { ...next, touchedAt: Date.now() };
    await saveSync(sql, store, touched);
    return touched;
  };
  const fresh = !saved || saved.phase === 'done';
  let sync = fresh ? await begun(strapi) : await adopted(strapi, provider, saved);
  if (fresh) {
    await retryRefused(sql);
    await lookWhoLeft(strapi);
  }
  if (fresh || sync.worker !== saved.worker) await provider.open(await shopFacts(strapi), true);
  const orphans = sync.batches.some(({ kind }) => !kind);
  while (!orphans && sync.phase !== 'done' && sync.batches.length < batchesAtOnce) {
    const page = await namesAfter(sql, sync.phase, sync.after, perBatch);
    if (page.names.length) sync = await handOver(strapi, provider, sync, page);
    else if (sync.batches.length) break;
    else sync = { ...sync, phase: after(sync.phase), after: '' };
  }
  if (sync.phase !== 'done') return save(await looked(strapi, provider, sync));
  await provider.open(await shopFacts(strapi), false);
  await lookAtPromotions(strapi);
  await transaction(strapi, (tx) => askToSend(tx));
  return save({ ...sync, finishedAt: Date.now() });
};

/**
 * One step of the first telling of everything, from where the last one, of whatever process, left it: hands over what
 * Mailchimp has room for, and looks after what was handed over. Everything is told as it is at that moment, and under
 * our own names, so that a step that was done twice changes nothing. Undefined: another process is at it. Throws
 * `Unavailable`.
 */
export const syncStep = (strapi: Strapi): Promise<FirstSync | undefined> => {
  const { provider } = mailchimpOf(strapi);
  if (!provider) throw new Error('Mailchimp is not connected.');
  return withLink(strapi, (link) => step(strapi, provider, link));
};
