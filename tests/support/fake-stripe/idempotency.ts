import { Refusal } from './refusal';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Kept {
  readonly request: string;
  readonly answer?: Answer;
}

export const keyInUse = (): Refusal =>
  new Refusal('There is currently another in-progress request using this idempotency key.', {
    status: 409,
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
  });

/** As at Stripe: the same key and request get the first answer again, an error too; never the work again. */
export const idempotency = () => {
  const kept = new Map<string, Kept>();
  return {
    /** Stripe may prune a key after 24 hours: the same request is then a new one. */
    forget: (key: string): void => void kept.delete(key),
    once: async (key: string | undefined, request: string, work: () => Promise<Answer>): Promise<Answer> => {
      if (!key) return work();
      const known = kept.get(key);
      if (known && known.request !== request) {
        throw new Refusal(`Keys for idempotent requests can only be used with the same parameters (${key}).`, {
          type: 'idempotency_error',
        });
      }
      if (known?.answer) return known.answer;
      if (known) throw keyInUse();
      kept.set(key, { request });
      try {
        const answer = await work();
        kept.set(key, { request, answer });
        return answer;
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    },
  };
};
