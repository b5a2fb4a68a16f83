import { setTimeout as pause } from 'node:timers/promises';
import { keepNumber, lastNumber } from '../../platform/counter';
import { connection, readClock, type Strapi } from '../../platform/strapi';
import { freshMilliseconds } from '../cache/watch-changes';
import { longestTransaction, stockPort } from '../stock-port';
import { generation } from '../store/generation';
import { everything, keysOfStock } from './surrogate-keys';

/**
 * Tells a cache before the shop to forget all answers filed under any of these keys. Called again with the same ones
 * when it fails: it must be safe to repeat.
 */
export type Purger = (keys: readonly string[]) => Promise<unknown>;

const purgers = new WeakMap<Strapi, Purger[]>();

export const onPurge = (strapi: Strapi, purger: Purger): void =>
  void purgers.set(strapi, [...(purgers.get(strapi) ?? []), purger]);

const [purgedGeneration, purgedAt] = ['catalog.purged-generation', 'catalog.purged-at'];

/**
 * Has everything purged that changed since it was last done, wherever it changed. What was purged is noted after it
 * is: a process that dies on the way, or a cache that does not answer, is followed by one that purges the same.
 */
export const purgeChanged = async (strapi: Strapi): Promise<void> => {
  const all = purgers.get(strapi) ?? [];
  if (!all.length) return;
  const sql = connection(strapi);
  const now = await readClock(sql);
  const current = await generation(sql);
  const since = await lastNumber(sql, purgedAt);
  const changed = current !== (await lastNumber(sql, purgedGeneration)) || since === 0;
  const keys = changed
    ? [everything]
    : keysOfStock(await stockPort(strapi).changed(sql, now - since + longestTransaction));
  if (keys.length) {
    // What is asked for anew must be new: by then every process has noticed.
    await pause(freshMilliseconds);
    for (const purge of all) await purge(keys);
  }
  await keepNumber(sql, purgedGeneration, current);
  await keepNumber(sql, purgedAt, now);
};
