import { createHash } from 'node:crypto';
import { type Options, optionsOf } from '../../config';
import { callerOf } from '../../platform/access';
import { refuse } from '../../platform/action';
import { perform, type Answer } from '../../platform/endpoint';
import type { EarlyMiddleware } from '../../platform/feature';
import { matchPath } from '../../platform/match-path';
import type { Strapi } from '../../platform/strapi';
import { cacheHeaders } from '../cdn/headers';
import { onForget } from '../forget-catalog';
import { answerCache, type Remembered } from './answer-cache';
import { catalogMemory } from './catalog-memory';
import { keptAnswers } from './kept-answers';
import { watchChanges } from './watch-changes';

const mostAnswers = 10_000;
const contentType = 'application/json; charset=utf-8';

const remembered = ({ body, about = [] }: Answer, cdn: Options['catalogCdn']): Remembered => {
  const bytes = Buffer.from(JSON.stringify(body));
  const etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
  return { bytes, etag, headers: { ETag: etag, ...cacheHeaders(cdn, about) }, skus: about };
};

/** A proxy that compressed the answer may have made its tag a weak one. */
const holds = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

type Context = Parameters<EarlyMiddleware>[0];

const send = (ctx: Context, { bytes, etag, headers }: Remembered): void => {
  ctx.set(headers);
  const asked = ctx.headers['if-none-match'];
  if (asked && holds(asked, etag)) {
    ctx.status = 304;
    return;
  }
  ctx.status = 200;
  ctx.set('Content-Type', contentType);
  ctx.body = bytes;
};

/**
 * Answers the catalog's reads before Strapi's router, body parser and session look at them: from memory when nothing
 * has changed, otherwise from the database by the same endpoints.
 */
export const catalogCache = (strapi: Strapi): EarlyMiddleware => {
  const { catalogCacheMegabytes, catalogCdn } = optionsOf(strapi);
  const memory = catalogMemory(answerCache({ answers: mostAnswers, bytes: catalogCacheMegabytes * 1024 * 1024 }));
  onForget(strapi, memory.forget);
  const upToDate = watchChanges(strapi, memory.forget);
  const base = `${strapi.config.get('api.rest.prefix', '/api')}/commerce`;
  const kept = keptAnswers(strapi);
  const shelves = new Set(kept.map(({ path }) => path.split('/')[1]));
  const begins = new RegExp(`^${base}/(${[...shelves].join('|')})(/|$)`);
  const route = matchPath(base, kept);

  return async (ctx, next) => {
    if ((ctx.method !== 'GET' && ctx.method !== 'HEAD') || !begins.test(ctx.path)) return next();
    const waiting = upToDate();
    if (waiting) await waiting;
    const ready = memory.recall(ctx.url);
    if (ready) return send(ctx, ready);
    const found = route(ctx.path);
    if (!found) return next();
    const request = { params: found.params, query: ctx.query, body: undefined, caller: callerOf(ctx) };
    try {
      return send(
        ctx,
        await memory.answer(ctx.url, async () =>
          remembered(await perform(found.endpoint, strapi, request), catalogCdn),
        ),
      );
    } catch (error) {
      refuse(ctx, error);
    }
    return undefined;
  };
};
