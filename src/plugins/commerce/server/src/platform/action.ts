import { Readable } from 'node:stream';
import { answerTo } from './answer-to';
import { refusal, type Endpoint } from './endpoint';
import { CommerceError } from './errors';
import type { Strapi } from './strapi';

/** Seconds after which trying again makes sense. */
export const retryAfter = (error: unknown): unknown => {
  if (!(error instanceof CommerceError)) return undefined;
  return error.kind === 'unavailable' ? 2 : error.details.retryAfter;
};

/** A file that fails halfway ends the connection: whoever waits for it must not take what came for the whole. */
const breakOff = (ctx: any, body: Readable): void => {
  body.once('error', () => ctx.res.headersSent && ctx.res.destroy());
};

/** The router also numbers what its own patterns matched; a path of ours has named params only. */
const named = (params: Record<string, string>) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !/^\d+$/.test(name)));

/** RFC 6266: the name as it is, beside one for clients that know ASCII only. Shown by a browser that can. */
const disposition = (name: string): string =>
  `inline; filename="${name.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** The Koa action of an endpoint. Errors we expect answer in Strapi's shape; all others are Strapi's to report. */
export const action = (declaration: Endpoint, strapi: Strapi) => async (ctx: any) => {
  try {
    const { body } = ctx.request;
    const asked = { params: named(ctx.params), query: ctx.query, body };
    const operation = [ctx.method, ctx.path];
    const answer = await answerTo(declaration, strapi, ctx, { ...asked, operation, words: body });
    ctx.body = answer.body;
    if (answer.body instanceof Readable) breakOff(ctx, answer.body);
    ctx.status = answer.status;
    ctx.set(answer.headers ?? {});
    if (declaration.freshSeconds) ctx.set('Cache-Control', `public, max-age=${declaration.freshSeconds}`);
    if (declaration.contentType && !answer.headers) ctx.type = declaration.contentType;
    if (answer.fileName) {
      ctx.set('Content-Disposition', disposition(answer.fileName));
      ctx.set('Cache-Control', 'private, no-store');
    }
  } catch (error) {
    refuse(ctx, error);
  }
};

/** Answers an error we expect; throws all others. */
export const refuse = (ctx: any, error: unknown): void => {
  const answer = refusal(error);
  ctx.status = answer.status;
  ctx.body = answer.body;
  const wait = retryAfter(error);
  if (wait) ctx.set('Retry-After', String(wait));
};
