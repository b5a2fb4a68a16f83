import type { Forgotten } from '../forget-catalog';
import { anySku, type AnswerCache, type Remembered } from './answer-cache';

/** An answer being made, and what changed meanwhile. */
interface Making {
  readonly answer: Promise<Remembered>;
  readonly changed: Set<string>;
  everything: boolean;
}

/** Longer addresses are not remembered: nobody asks for them twice. */
const longestKey = 1000;

const isStale = ({ changed, everything }: Making, { skus }: Remembered): boolean =>
  everything || (changed.size > 0 && skus.some((sku) => sku === anySku || changed.has(sku)));

/**
 * Answers that are made once for everyone who asks at the same time. One that was begun before a change is given to
 * those who asked before it, and to nobody later.
 */
export const catalogMemory = (cache: AnswerCache) => {
  const latest = new Map<string, Making>();
  const underWay = new Set<Making>();

  const begin = (key: string, make: () => Promise<Remembered>): Making => {
    const making: Making = { answer: make(), changed: new Set(), everything: false };
    latest.set(key, making);
    underWay.add(making);
    const end = () => {
      underWay.delete(making);
      if (latest.get(key) === making) latest.delete(key);
    };
    making.answer.then((answer) => {
      end();
      if (key.length <= longestKey && !isStale(making, answer)) cache.remember(key, answer);
    }, end);
    return making;
  };

  return {
    recall: (key: string) => cache.recall(key),
    /** Rejects as `make` does; refusals are not remembered. */
    answer: (key: string, make: () => Promise<Remembered>): Promise<Remembered> =>
      (latest.get(key) ?? begin(key, make)).answer,
    forget(forgotten: Forgotten): void {
      latest.clear();
      for (const making of underWay) {
        if (forgotten === 'all') making.everything = true;
        else for (const sku of forgotten) making.changed.add(sku);
      }
      if (forgotten === 'all') cache.clear();
      else cache.forget(forgotten);
    },
  };
};

export type CatalogMemory = ReturnType<typeof catalogMemory>;
