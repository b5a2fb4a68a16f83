import type { EventEmitter } from 'node:events';
import autocannon from 'autocannon';

export const concurrency = 16;

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** One unit of work: the requests a client makes one after the other, each made from the answer before it. */
export type Work = readonly ((turn: number, last: string) => Request)[];

export interface Measured {
  /** Units of work done. */
  readonly perSecond: number;
  /** How long each request took, in milliseconds. */
  readonly took: readonly number[];
}

/** Units of work, at concurrency 16. Any answer but 2xx ends the benchmark. */
export const measured = async (url: string, work: Work, seconds: number): Promise<Measured> => {
  let turn = 0;
  const took: number[] = [];
  const run = autocannon({
    url,
    connections: concurrency,
    duration: seconds,
    initialContext: { last: '' },
    requests: work.map((step, index) => ({
      setupRequest: (request: autocannon.Request, context: { last?: string }): autocannon.Request => {
        const { method, path, headers, body } = step(index === 0 ? (turn += 1) : turn, context.last ?? '');
        return {
          ...request,
          method,
          path,
          headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
          ...(body && { body: JSON.stringify(body) }),
        };
      },
      onResponse: (status: number, body: string, context: { last?: string }): void => {
        if (status >= 300) throw new Error(`${status} ${body}`);
        context.last = body;
      },
    })),
  } as unknown as autocannon.Options) as unknown as EventEmitter & PromiseLike<autocannon.Result>;
  run.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => {
    took.push(milliseconds);
  });
  const result = await run;
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.total / work.length / result.duration, took };
};

export const load = async (url: string, work: Work, seconds: number): Promise<number> =>
  (await measured(url, work, seconds)).perSecond;
