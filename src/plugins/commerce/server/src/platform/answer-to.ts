import { callerOf } from './access';
import { networkOf } from './address';
import { refuseOversized } from './body-shape';
import { type Answer, type Endpoint, type Http, perform } from './endpoint';
import { idempotent } from './idempotency';
import { limited } from './limited';
import type { Strapi } from './strapi';

const httpOf = (ctx: any, { stream }: Endpoint): Http => ({
  method: ctx.method,
  address: networkOf(ctx.request.ip ?? ''),
  header: (name) => ctx.get(name) || undefined,
  body: stream && !ctx.req.readableEnded ? ctx.req : undefined,
});

interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  /** What is done again when it is asked for again: an Idempotency-Key is good for one of these. */
  readonly operation: readonly string[];
  /** What must be the same the second time. */
  readonly words: unknown;
}

/** Answers a call, whichever way it came in: size, limits, Idempotency-Key, then the endpoint itself. */
export const answerTo = async (declaration: Endpoint, strapi: Strapi, ctx: any, asked: Asked): Promise<Answer> => {
  const { params, query, body, operation, words } = asked;
  const http = httpOf(ctx, declaration);
  refuseOversized(body, declaration.depth);
  const caller = callerOf(ctx);
  const counted = { address: http.address, caller, params, body };
  const run = () =>
    limited(strapi, declaration.limits ?? [], counted, () =>
      perform(declaration, strapi, { params, query, body, caller, http }),
    );
  const key = declaration.method === 'POST' ? (ctx.get('idempotency-key') as string) : '';
  return key ? idempotent(strapi, { key, ctx, operation, body: words }, run) : run();
};
