import { bodyTooLarge, mostBytes } from './body-shape';
import { CommerceError } from './errors';
import { refusal } from './endpoint';
import type { EarlyMiddleware } from './feature';
import type { Strapi } from './strapi';

/** Providers' messages are read by a reader of their own, with its own limit. */
const hasOwnReader = /\/(payments|fulfillments)\/[^/]+\/webhook\/?$/;

const compressed = () =>
  new CommerceError('invalid', 'request.encoding', 'Content-Encoding: send the body as it is, not compressed.');

const unreadable = () => new CommerceError('invalid', 'request.invalid', 'The address holds a NUL.');

const refuse = (ctx: any, error: CommerceError): void => {
  const { status, body } = refusal(error);
  ctx.status = status;
  ctx.body = body;
  // The rest of what is being sent is not worth reading.
  ctx.set('Connection', 'close');
};

/**
 * Counts a body of unannounced length while whoever reads it reads, and lets their reading fail past the limit. A
 * listener before there is a reader would start the stream, and the reader would miss its beginning.
 */
const count = (request: any): (() => boolean) => {
  let bytes = 0;
  const isTooLarge = () => bytes > mostBytes;
  const hear = (chunk: Buffer) => {
    const before = isTooLarge();
    bytes += chunk.length;
    if (!before && isTooLarge()) request.emit('error', bodyTooLarge());
  };
  const begin = (event: string) => {
    if (event !== 'data') return;
    request.off('newListener', begin);
    // An error that nobody listens to would end the process.
    request.on('error', () => undefined);
    request.on('data', hear);
  };
  request.on('newListener', begin);
  return isTooLarge;
};

/**
 * Holds the limit for bodies before the project's `strapi::body` reads them, whatever its own limits are; and keeps NUL
 * from Strapi's own read API too, which would fail of it on PostgreSQL.
 */
export const requestGuard = (strapi: Strapi): EarlyMiddleware => {
  const base = `${strapi.config.get('api.rest.prefix', '/api')}/commerce/`.toLowerCase();
  return async (ctx, next) => {
    // The router does not mind upper case.
    const path = ctx.path.toLowerCase();
    if (!path.startsWith(base) || hasOwnReader.test(path)) return next();
    if (ctx.url.includes('%00')) return refuse(ctx, unreadable());
    if (Number(ctx.get('content-length')) > mostBytes) return refuse(ctx, bodyTooLarge());
    if (!['', 'identity'].includes(ctx.get('content-encoding'))) return refuse(ctx, compressed());
    if (!ctx.get('transfer-encoding')) return next();
    const isTooLarge = count(ctx.req);
    try {
      return await next();
    } catch (error) {
      if (!isTooLarge()) throw error;
      return refuse(ctx, bodyTooLarge());
    }
  };
};
