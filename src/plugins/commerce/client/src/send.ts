import { shopErrorOf } from './shop-error';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds before each further try. */
const pauses = [300, 1500];
const longestPause = 10_000;
/** The shop, or something in front of it, says that it may go better later. */
const passing = new Set([429, 502, 503, 504]);

const sleep = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** 128 bits nobody else has. Also where `crypto.randomUUID` is missing: on pages without https. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const pauseAfter = (response: Response, usual: number): number => {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1000 : usual;
};

const bodyOf = async (response: Response): Promise<unknown> => {
  const json = response.headers.get('content-type')?.includes('json');
  return json ? response.json() : undefined;
};

/** Waits for the first try of the same key to end. */
const isInProgress = (status: number, body: unknown): boolean =>
  status === 409 && shopErrorOf(status, body).code === 'idempotency.in-progress';

/**
 * Sends, and sends again when the answer was lost or the shop had no time for it: safe since a repeated POST bears the
 * same Idempotency-Key, and a PATCH sets what it sets. What a DELETE may have removed is not asked for twice. Throws a ShopError on a refusal, fetch's own error when the
 * shop cannot be reached.
 */
export const send = async (fetch: Fetch, { url, method, headers, body, signal }: Sent): Promise<unknown> => {
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
  for (let tries = 0; ; tries += 1) {
    const usual = pauses[tries];
    try {
      const response = await fetch(url, init);
      const answer = await bodyOf(response);
      if (response.ok) return answer;
      const pause = usual === undefined ? Infinity : pauseAfter(response, usual);
      const again = passing.has(response.status) || isInProgress(response.status, answer);
      if (!again || pause > longestPause) throw shopErrorOf(response.status, answer);
      await sleep(pause);
    } catch (error) {
      // What fetch throws when the network fails; a caller who gave up wants no further try.
      const lost = error instanceof TypeError && method !== 'DELETE';
      if (!lost || usual === undefined || signal?.aborted) throw error;
      await sleep(usual);
    }
  }
};
