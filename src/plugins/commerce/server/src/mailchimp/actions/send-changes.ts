import { redact, tell as log } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { pauseAfter } from '../core/pause-after';
import { mailchimpOf } from '../index';
import { Refused, Unavailable } from '../marketing-provider';
import type { MailchimpEntry } from '../schemas/mailchimp-entry';
import type { MailchimpLink } from '../schemas/mailchimp-link';
import { dueEntries, nextDue } from '../store/entries';
import { noteFailure, noteTold } from '../store/link';
import { sendAlsoAt, sendNotBefore, sendSoon } from './mark-changed';
import { openStore } from './open-store';
import { tellEntry } from './tell-entry';
import { withLink } from './with-link';

const perRun = 100;
/** Other jobs wait behind it where jobs are done one by one. */
const runMilliseconds = 5000;
/** People at a time; each one's news go one after the other. */
const lanesAtOnce = 4;
/** A first telling that nobody goes on with for so long does not hold up the news any more. */
const abandonedAfter = 600_000;
const shortly = 2000;

const lanesOf = (entries: readonly MailchimpEntry[]): MailchimpEntry[][] => {
  const lanes = new Map<string, MailchimpEntry[]>();
  for (const entry of entries) lanes.set(entry.lane, [...(lanes.get(entry.lane) ?? []), entry]);
  return [...lanes.values()];
};

/** The store itself may be refused: until somebody mends it nothing can be told, and nothing is lost. */
const asUnavailable = (error: unknown): Unavailable => {
  if (error instanceof Unavailable) return error;
  if (error instanceof Refused) return new Unavailable(error.message, false);
  throw error;
};

/** Answers why it stopped, where it had to. */
const tellAll = async (strapi: Strapi, entries: readonly MailchimpEntry[]): Promise<Unavailable | undefined> => {
  const lanes = lanesOf(entries);
  const began = performance.now();
  let stopped: Unavailable | undefined;
  const over = () => stopped !== undefined || performance.now() - began > runMilliseconds;
  const work = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const entry of lane) {
        if (over()) return;
        await tellEntry(strapi, entry).catch((error: unknown) => {
          if (!(error instanceof Unavailable)) throw error;
          stopped = error;
        });
      }
    }
  };
  try {
    await openStore(strapi);
  } catch (error) {
    return asUnavailable(error);
  }
  await Promise.all(Array.from({ length: lanesAtOnce }, work));
  return stopped;
};

const syncing = ({ sync }: MailchimpLink): boolean =>
  sync !== null && sync.phase !== 'done' && Date.now() - sync.touchedAt < abandonedAfter;

const speak = async (strapi: Strapi, link: MailchimpLink): Promise<void> => {
  if (syncing(link)) return sendNotBefore(strapi, Date.now() + shortly);
  const sql = connection(strapi);
  const due = await dueEntries(sql, Date.now(), perRun);
  if (due.length) {
    const stopped = await tellAll(strapi, due);
    if (stopped) {
      log(strapi, stopped, 'Mailchimp will be told later', 'warn');
      const failures = await noteFailure(sql, link.store, redact(stopped.message), Date.now());
      return sendNotBefore(strapi, Date.now() + pauseAfter(failures, stopped.retryAfter));
    }
    await noteTold(sql, link.store, Date.now());
  }
  const next = await nextDue(sql);
  if (next === undefined) return;
  if (next > Date.now()) return sendAlsoAt(strapi, next);
  await sendSoon(strapi);
};

/**
 * Tells Mailchimp of what changed: one of all processes does, some of it at a time. While Mailchimp cannot be reached it
 * asks ever more seldom, for as long as that takes; nothing is given up, and no job counts it as a failure of its own.
 */
export const sendChanges = async (strapi: Strapi): Promise<void> => {
  if (!mailchimpOf(strapi).provider) return;
  const held = await withLink(strapi, async (link) => {
    await speak(strapi, link);
    return true;
  });
  // What another process has read already may have changed since.
  if (!held) await sendNotBefore(strapi, Date.now() + shortly);
};
