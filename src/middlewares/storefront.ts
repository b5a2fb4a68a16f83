import type { Context, Next } from 'koa';

const isPage = /^\/shop(\/(?!assets\/)[^.]*)?$/;
const isAsset = /^\/shop\/assets\//;

/**
 * The storefront is one page that draws all others: whatever is no file of its own below /shop is that page, so that every
 * address can be opened, kept and sent. Its scripts carry a hash in their name and may be kept for ever.
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method === 'GET' && isPage.test(ctx.path)) ctx.path = '/shop/index.html';
    await next();
    if (ctx.status === 200 && isAsset.test(ctx.path)) ctx.set('cache-control', 'public, max-age=31536000, immutable');
  };
