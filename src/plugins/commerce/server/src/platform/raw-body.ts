import type { IncomingMessage } from 'node:http';
import { callerOf } from './access';
import { refuse } from './action';
import { perform, type Endpoint } from './endpoint';
import { CommerceError } from './errors';
import type { EarlyMiddleware } from './feature';
import { matchPath } from './match-path';
import type { Strapi } from './strapi';

const tooLarge = (most: number) =>
  new CommerceError('invalid', 'request.too-large', `The body has more than ${most} bytes.`, { most });

/** The whole body, or a refusal as soon as it is known to be too long: what is left of it is never read. */
const bytesOf = async (request: IncomingMessage, most: number): Promise<Buffer | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  if (request.readableEnded) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += (part as Buffer).length;
    if (length > most) throw tooLarge(most);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
};

/** Strapi keeps the bytes here for a shop that asks its parser to (`includeUnparsed`). */
const kept = (ctx: any): Buffer | undefined => {
  const unparsed = ctx.request.body?.[Symbol.for('unparsedBody')];
  return unparsed === undefined ? undefined : Buffer.from(unparsed);
};

/**
 * Answers the endpoints that want the body's own bytes, whose signatures a parser would destroy. A sender that says too
 * much is hung up on.
 */
export const rawBodies = (endpoints: readonly Endpoint[]) => {
  const raw = endpoints.filter((endpoint) => endpoint.raw !== undefined);
  return (strapi: Strapi): EarlyMiddleware => {
    const find = matchPath(`${strapi.config.get('api.rest.prefix', '/api')}/commerce`, raw);
    return async (ctx, next) => {
      const found = ctx.method === 'POST' ? find(ctx.path) : undefined;
      if (!found) return next();
      try {
        const body = kept(ctx) ?? (await bytesOf(ctx.req, found.endpoint.raw ?? 0));
        const request = { params: found.params, query: ctx.query, body: undefined, caller: callerOf(ctx) };
        const answer = await perform(found.endpoint, strapi, {
          ...request,
          ...(body && { raw: { headers: ctx.headers, body } }),
        });
        ctx.status = answer.status;
        ctx.body = answer.body;
      } catch (error) {
        if (!ctx.req.readableEnded) {
          ctx.set('Connection', 'close');
          ctx.res.once('finish', () => ctx.req.destroy());
        }
        refuse(ctx, error);
      }
      return undefined;
    };
  };
};
