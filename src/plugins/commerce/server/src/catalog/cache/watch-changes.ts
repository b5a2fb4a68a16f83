import { connection, type Strapi } from '../../platform/strapi';
import type { Forgotten } from '../forget-catalog';
import { longestTransaction, stockPort } from '../stock-port';
import { generation } from '../store/generation';

/** Every process has noticed by then what another changed. */
export const freshMilliseconds = 1000;

/**
 * What other processes changed, noticed within a second while requests come: answers a promise to wait for when the
 * last look is older than that. A first look is one, since nothing is remembered before it.
 */
export const watchChanges = (strapi: Strapi, forget: (forgotten: Forgotten) => void) => {
  let looked = -Infinity;
  let known: number | undefined;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    const now = performance.now();
    const sql = connection(strapi);
    const current = await generation(sql);
    if (known !== undefined && current !== known) forget('all');
    known = current;
    const skus = await stockPort(strapi).changed(sql, longestTransaction);
    if (skus.length) forget(skus);
    looked = now;
  };

  return (): Promise<void> | undefined => {
    if (performance.now() - looked < freshMilliseconds) return undefined;
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
};
