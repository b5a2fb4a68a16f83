import { keepNumber, lastNumber } from '../../platform/counter';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { cartEntry } from '../core/lanes';
import { mailchimpOf } from '../index';
import { cartsTouchedSince } from '../store/carts';
import { markChanged } from './mark-changed';

const looked = 'mailchimp.carts-looked-at';
const atOnce = 1000;
/** A cart is written a moment after it was touched. */
const overlap = 60_000;

/**
 * Marks the carts of people who want to be written to. Carts are looked at now and then, so that filling one costs
 * nothing. Safe to repeat.
 */
export const lookAtCarts = async (strapi: Strapi): Promise<void> => {
  const { provider, consents } = mailchimpOf(strapi);
  if (!provider) return;
  const sql = connection(strapi);
  const carts = await cartsTouchedSince(sql, await lastNumber(sql, looked), atOnce);
  const last = carts.at(-1);
  if (!last) return;
  const consenting = await consents(
    sql,
    carts.flatMap(({ email }) => email?.toLowerCase() ?? []),
  );
  const theirs = carts.filter(({ email }) => consenting.has(email?.toLowerCase() ?? ''));
  await transaction(strapi, (tx) => markChanged(tx, theirs.map(cartEntry)));
  // Of a full portion the rest is looked at next, whenever it was touched.
  const upTo = carts.length === atOnce ? last.touchedAt - 1 : Math.min(last.touchedAt, Date.now() - overlap);
  await keepNumber(sql, looked, upTo);
};
