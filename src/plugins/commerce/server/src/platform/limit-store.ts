import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible';
import { optionsOf, type Options } from '../config';
import { databaseLimits } from './limit-record';
import type { Strapi } from './strapi';

export interface Taken {
  /** In this window, the one just taken among them. */
  readonly points: number;
  readonly millisecondsLeft: number;
}

/** Counts points per key in windows that begin with a key's first point. */
export interface LimitStore {
  take(key: string, seconds: number): Promise<Taken>;
  giveBack(key: string): Promise<void>;
}

const keyPrefix = 'commerce-limit';
/** The library refuses nothing here: it counts, and the limit decides. Each call names its own duration. */
const counting = { keyPrefix, points: 1, duration: 60 };

const libraryLimits = (limiter: RateLimiterMemory | RateLimiterRedis): LimitStore => ({
  take: async (key, seconds) => {
    const { consumedPoints, msBeforeNext }: RateLimiterRes = await limiter.penalty(key, 1, { customDuration: seconds });
    return { points: consumedPoints, millisecondsLeft: msBeforeNext };
  },
  giveBack: async (key) => {
    const { consumedPoints } = await limiter.reward(key, 1);
    if (consumedPoints <= 0) await limiter.delete(key);
  },
});

const redis = (client: () => unknown): LimitStore => {
  const storeClient = client();
  const isNodeRedis = typeof storeClient === 'object' && storeClient !== null && 'isReady' in storeClient;
  // While Redis is away each process counts by itself: a limit is never a reason not to sell.
  const insuranceLimiter = new RateLimiterMemory(counting);
  return libraryLimits(
    new RateLimiterRedis({ ...counting, storeClient, useRedisPackage: isNodeRedis, insuranceLimiter }),
  );
};

const storeOf = (strapi: Strapi, { store, redis: client }: Options['rateLimits']): LimitStore => {
  if (store === 'database') return databaseLimits(strapi);
  if (store === 'redis' && client) return redis(client);
  return libraryLimits(new RateLimiterMemory(counting));
};

const stores = new WeakMap<Strapi, LimitStore>();

export const limitStore = (strapi: Strapi): LimitStore => {
  const store = stores.get(strapi) ?? storeOf(strapi, optionsOf(strapi).rateLimits);
  stores.set(strapi, store);
  return store;
};
