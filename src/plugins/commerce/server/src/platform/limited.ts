import { optionsOf } from '../config';
import { CommerceError } from './errors';
import type { Asked, Limit, Outcome } from './limit';
import { limitStore, type LimitStore } from './limit-store';
import { hashOf } from './secrets';
import type { Strapi } from './strapi';

/** A limit with the key this call has in it. */
interface Keyed {
  readonly limit: Limit;
  readonly key: string;
}

const alarmOf = ({ name }: Limit): string => `${name}-alarm`;

const keyed = (limits: readonly Limit[], asked: Asked): Keyed[] =>
  limits.flatMap((limit) => {
    const by = limit.by(asked);
    return by === undefined ? [] : [{ limit, key: hashOf(`${limit.name}\n${by}`) }];
  });

const tooMany = (milliseconds: number) => {
  const retryAfter = Math.max(1, Math.ceil(milliseconds / 1000));
  return new CommerceError('too-many', 'request.too-many', 'Too many requests. Please try again later.', {
    retryAfter,
  });
};

const counted = ({ limit }: Keyed, outcome: Outcome): boolean => limit.counts?.(outcome) ?? true;

/** Runs a call under the limits its endpoint declares. Throws 429 without running it once one of them is used up. */
export const limited = async <T extends { readonly body: unknown }>(
  strapi: Strapi,
  limits: readonly Limit[],
  asked: Asked,
  run: () => Promise<T>,
): Promise<T> => {
  const { enabled, points: overrides } = optionsOf(strapi).rateLimits;
  if (!enabled || !limits.length) return run();
  const store: LimitStore = limitStore(strapi);
  const take = async ({ limit, key }: Keyed) => {
    const { points, millisecondsLeft } = await store.take(key, limit.seconds);
    const { alarm } = limit;
    const all = alarm && (await store.take(hashOf(alarmOf(limit)), alarm.seconds));
    if (points > (overrides[limit.name] ?? limit.points)) throw tooMany(millisecondsLeft);
    if (!alarm || !all || points === 1) return;
    if (all.points > (overrides[alarmOf(limit)] ?? alarm.points)) throw tooMany(all.millisecondsLeft);
  };
  const all = keyed(limits, asked);
  const held: Keyed[] = [];
  let outcome: Outcome = {};
  try {
    for (const one of all.filter(({ limit }) => !limit.spares)) {
      held.push(one);
      await take(one);
    }
    const answer = await run();
    outcome = { data: dataOf(answer.body) };
    return answer;
  } catch (error) {
    if (error instanceof CommerceError) outcome = { error };
    for (const one of all.filter((each) => each.limit.spares && counted(each, outcome))) await take(one);
    throw error;
  } finally {
    for (const { limit, key } of held.filter((each) => !counted(each, outcome))) {
      await store.giveBack(key);
      if (limit.alarm) await store.giveBack(hashOf(alarmOf(limit)));
    }
  }
};

const dataOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
