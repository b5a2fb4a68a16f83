/** A ready answer. */
export interface Remembered {
  readonly bytes: Buffer;
  readonly etag: string;
  /** What others are told about keeping it. */
  readonly headers: Readonly<Record<string, string>>;
  /** SKUs whose stock it tells; `anySku` when any stock may change it. */
  readonly skus: readonly string[];
}

export const anySku = '*';

interface Limits {
  readonly answers: number;
  readonly bytes: number;
}

/** Ready answers by address, the least recently asked for dropped first. */
export const answerCache = (limits: Limits) => {
  const answers = new Map<string, Remembered>();
  const bySku = new Map<string, Set<string>>();
  let bytes = 0;

  const drop = (key: string): void => {
    const answer = answers.get(key);
    if (!answer) return;
    answers.delete(key);
    bytes -= answer.bytes.length;
    for (const sku of answer.skus) {
      const keys = bySku.get(sku);
      keys?.delete(key);
      if (keys?.size === 0) bySku.delete(sku);
    }
  };

  return {
    recall(key: string): Remembered | undefined {
      const answer = answers.get(key);
      if (!answer) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    remember(key: string, answer: Remembered): void {
      drop(key);
      if (answer.bytes.length > limits.bytes) return;
      answers.set(key, answer);
      bytes += answer.bytes.length;
      for (const sku of answer.skus) bySku.set(sku, (bySku.get(sku) ?? new Set()).add(key));
      for (const oldest of answers.keys()) {
        if (answers.size <= limits.answers && bytes <= limits.bytes) return;
        drop(oldest);
      }
    },
    forget(skus: readonly string[]): void {
      for (const sku of skus.length ? [...skus, anySku] : []) for (const key of bySku.get(sku) ?? []) drop(key);
    },
    clear(): void {
      answers.clear();
      bySku.clear();
      bytes = 0;
    },
    get size(): number {
      return answers.size;
    },
  };
};

export type AnswerCache = ReturnType<typeof answerCache>;
