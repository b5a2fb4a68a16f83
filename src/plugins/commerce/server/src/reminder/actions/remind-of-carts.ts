import { offersBySku } from '../../catalog';
import { optionsOf } from '../../config';
import { mailOf } from '../../mail';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { abandonedBetween, isBuyable, newestOfEach, pauseSince } from '../core/abandoned';
import { abandonedCartKind } from '../mails/abandoned-cart';
import { readSettings } from '../settings';
import {
  abandonedCarts,
  type AbandonedCart,
  claimCarts,
  claimSubscribers,
  linesOfCarts,
} from '../store/abandoned-carts';

const atOnce = 50;

/** Those with something in them that can still be bought: two statements, however many they are. */
const withBuyable = async (strapi: Strapi, carts: readonly AbandonedCart[]): Promise<AbandonedCart[]> => {
  const sql = connection(strapi);
  const lines = await linesOfCarts(
    sql,
    carts.map(({ id }) => id),
  );
  const offers = await offersBySku(strapi, sql, [...new Set(lines.map(({ sku }) => sku))]);
  const good = new Set(lines.filter((line) => isBuyable(offers, line)).map(({ cartId }) => cartId));
  return carts.filter(({ id }) => good.has(id));
};

interface When {
  readonly now: number;
  readonly notSince: number;
}

/** Rows decide, so that of two who sweep at once one sends. Whether it is still worth it, the mail looks when it goes out. */
const remind = (strapi: Strapi, carts: readonly AbandonedCart[], { now, notSince }: When): Promise<number> =>
  transaction(strapi, async (tx) => {
    const owners = carts.map(({ subscriberId }) => subscriberId);
    const claimed = await claimSubscribers(tx.sql, owners, { now, notSince });
    const theirs = carts.filter(({ subscriberId }) => claimed.has(subscriberId));
    if (!theirs.length) return 0;
    const ids = theirs.map(({ id }) => id).sort((a, b) => a - b);
    const own = await claimCarts(tx.sql, ids, now);
    const reminded = theirs.filter(({ id }) => own.has(id));
    for (const { id, subscriberId } of reminded) {
      const payload = { cart: id, subscriber: subscriberId };
      await mailOf(strapi).send(tx, abandonedCartKind, { key: `cart ${id}`, payload });
    }
    return reminded.length;
  });

/**
 * Writes to subscribers who left a cart behind: of each cart once, to each of them so seldom as staff have set. Five
 * statements a page of fifty carts, and two a mail. Safe to repeat, in several processes at once. Answers how many mails.
 */
export const remindOfCarts = async (strapi: Strapi, now = Date.now()): Promise<number> => {
  const { abandonedCart } = await readSettings(strapi);
  if (!abandonedCart.enabled || !optionsOf(strapi).storefront.restoreUrl) return 0;
  const when = { now, notSince: pauseSince(abandonedCart, now) };
  const asked = { ...abandonedBetween(abandonedCart, now), notSince: when.notSince, atOnce };
  let [reminded, after] = [0, { id: 0, touchedAt: 0 }];
  for (;;) {
    const page = await abandonedCarts(connection(strapi), { ...asked, after });
    const last = page.at(-1);
    if (!last) return reminded;
    const carts = newestOfEach(await withBuyable(strapi, page));
    if (carts.length) reminded += await remind(strapi, carts, when);
    if (page.length < atOnce) return reminded;
    after = last;
  }
};
