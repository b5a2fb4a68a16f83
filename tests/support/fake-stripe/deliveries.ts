import { setTimeout as pause } from 'node:timers/promises';
import type { StripeEvent } from './ledger';
import { signedEvent } from './signed-webhook';

/** What happens to events on their way. */
export interface Delivery {
  /** Each waits this long first: from, to, in milliseconds. */
  readonly delay?: readonly [number, number];
  /** The share that never arrives, from 0 to 1. */
  readonly drop?: number;
  /** How often each is sent, all at once. */
  readonly times?: number;
  /** Events of this many milliseconds are held, and go out one after another in random order. */
  readonly shuffle?: number;
  /** A request is answered only after its events were. */
  readonly beforeAnswer?: boolean;
  readonly random?: () => number;
}

export interface Hearing {
  /** One endpoint behind a balancer: they take turns. */
  readonly urls: readonly string[];
  readonly secrets: readonly string[];
  readonly deliver?: Delivery;
  /** false: nothing goes out by itself; `deliver` sends by hand. */
  readonly automatic?: boolean;
}

export interface Delivered {
  readonly event: string;
  readonly type: string;
  /** 0: no answer. */
  readonly status: number;
  readonly attempt: number;
}

const attempts = 10;
const patience = 60_000;
const heard = (status: number) => status >= 200 && status < 300;

const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

/** Tells a shop of events as Stripe does: at least once, in no order, again until it answers 2xx (or ten times). */
export const deliveries = () => {
  let hearing: Hearing | undefined;
  let turn = 0;
  const closing = new AbortController();
  const underway = new Set<Promise<unknown>>();
  const log: Delivered[] = [];
  const held: (() => Promise<void>)[] = [];

  const track = (work: Promise<unknown>): void => {
    underway.add(work);
    void work.finally(() => underway.delete(work));
  };
  const wait = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: closing.signal }).catch(() => undefined);

  const post = async (event: StripeEvent, attempt = 1): Promise<number> => {
    if (!hearing) throw new Error('Nobody listens: call listen() first.');
    const { urls, secrets } = hearing;
    const url = urls[turn++ % urls.length] ?? '';
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(patience)]);
    const { headers, body } = signedEvent(secrets, event);
    const request = { method: 'POST', redirect: 'manual', headers, body: new Uint8Array(body), signal } as const;
    const status = await fetch(url, request).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    log.push({ event: event.id, type: event.type, status, attempt });
    return status;
  };

  const insist = async (event: StripeEvent): Promise<void> => {
    for (let attempt = 2; attempt <= attempts; attempt += 1) {
      await wait(50 * 2 ** (attempt - 2));
      if (closing.signal.aborted || !hearing || heard(await post(event, attempt))) return;
    }
  };

  /** Resolves once the first try is answered; the others go on in the background. */
  const send = async (event: StripeEvent): Promise<void> => {
    if (closing.signal.aborted || !hearing) return;
    if (!heard(await post(event))) track(insist(event));
  };

  const flush = async (random: () => number): Promise<void> => {
    for (const go of shuffled(held.splice(0), random)) await go();
  };

  const hold = (milliseconds: number, random: () => number, go: () => Promise<void>): Promise<void> =>
    new Promise((sent) => {
      held.push(() => go().then(sent));
      if (held.length === 1) track(wait(milliseconds).then(() => flush(random)));
    });

  const onItsWay = async (event: StripeEvent, { delay, shuffle, random = Math.random }: Delivery): Promise<void> => {
    if (delay) await wait(delay[0] + random() * (delay[1] - delay[0]));
    return shuffle ? hold(shuffle, random, () => send(event)) : send(event);
  };

  return {
    log: log as readonly Delivered[],
    listen: (next: Hearing): void => void (hearing = next),
    post,
    /** One promise for each copy that goes out, kept once its first try is answered. */
    announce: (event: StripeEvent): readonly Promise<void>[] => {
      if (!hearing || hearing.automatic === false) return [];
      const { deliver = {} } = hearing;
      const { drop = 0, times = 1, random = Math.random } = deliver;
      if (drop && random() < drop) return [];
      const copies = Array.from({ length: times }, () => onItsWay(event, deliver));
      copies.forEach(track);
      return copies;
    },
    get beforeAnswer(): boolean {
      return hearing?.deliver?.beforeAnswer ?? false;
    },
    /** Everything was heard, or given up. */
    settled: async (): Promise<void> => {
      while (underway.size) await Promise.all(underway);
    },
    stop: (): void => closing.abort(),
  };
};
