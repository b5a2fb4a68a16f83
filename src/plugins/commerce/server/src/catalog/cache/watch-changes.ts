import { connection, type Strapi } from '../../platform/strapi';
import type { Forgotten } from '../forget-catalog';
import { longestTransaction, stockPort } from '../stock-port';
import { generation } from '../store/generation';

/** Every process has noticed by then what another changed. */
export const freshMilliseconds = 1000;

/** A process that slept has missed it by the one clock, and one whose clock was put back by the other. */
const clocks = () => ({ steady: performance.now(), wall: Date.now() });

/**
 * What other processes changed, noticed within a second while requests come, and by the first request after any pause:
 * answers a promise to wait for when the last look is older than that. A first look is one, since nothing is remembered
 * before it.
 */
export const watchChanges = (strapi: Strapi, forget: (forgotten: Forgotten) => void) => {
  let looked = { steady: -Infinity, wall: 0 };
  let known: number | undefined;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const now = clocks();
    const sql = connection(strapi);
    const current = await generation(sql);
    const unseen = known === undefined ? 0 : Math.max(now.steady - looked.steady, now.wall - looked.wall);
    if (known !== undefined && current !== known) forget('all');
    known = current;
    const skus = await stockPort(strapi).changed(sql, Math.ceil(unseen) + longestTransaction);
    if (skus.length) forget(skus);
    looked = now;
  };

  return (): Promise<void> | undefined => {
    if (performance.now() - looked.steady < freshMilliseconds) return undefined;
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
};
