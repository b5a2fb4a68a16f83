import { keepNumber, lastNumber } from '../../platform/counter';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { cartEntry } from '../core/lanes';
import { mailchimpOf } from '../index';
import { cartsChangedSince } from '../store/carts';
import { consenting } from '../store/members';
import { markChanged } from './mark-changed';

const looked = 'mailchimp.carts-looked-at';
const atOnce = 1000;
/** A cart is written a moment after it was changed. */
const overlap = 60_000;

/**
 * Marks the carts of people who want to be written to. Carts are looked at now and then, so that filling one costs
 * nothing. Safe to repeat.
 */
export const lookAtCarts = async (strapi: Strapi): Promise<void> => {
  if (!mailchimpOf(strapi).provider) return;
  const sql = connection(strapi);
  const carts = await cartsChangedSince(sql, await lastNumber(sql, looked), atOnce);
  const last = carts.at(-1);
  if (!last) return;
  const agreed = await consenting(
    sql,
    carts.flatMap(({ email }) => email?.toLowerCase() ?? []),
  );
  const theirs = carts.filter(({ email }) => agreed.has(email?.toLowerCase() ?? ''));
  await transaction(strapi, (tx) => markChanged(tx, theirs.map(cartEntry)));
  // Of a full portion the rest is looked at next, whenever it was changed.
  const upTo = carts.length === atOnce ? last.changedAt - 1 : Math.min(last.changedAt, Date.now() - overlap);
  await keepNumber(sql, looked, upTo);
};
