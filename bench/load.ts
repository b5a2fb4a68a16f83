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

/** Units of work done per second, at concurrency 16. Any answer but 2xx ends the benchmark. */
export const load = async (url: string, work: Work, seconds: number): Promise<number> => {
  let turn = 0;
  const result = await autocannon({
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
  } as unknown as autocannon.Options);
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.total / work.length / result.duration;
};
