import { optionsOf } from '../../config';
import { keepNumber, lastNumber } from '../../platform/counter';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { memberEntry } from '../core/lanes';
import { mailchimpOf } from '../index';
import { Unavailable } from '../marketing-provider';
import { membersAmong } from '../store/members';
import { markChanged } from './mark-changed';

/** Of another audience nothing is known yet. */
const looked = (strapi: Strapi): string =>
  `mailchimp.members-looked-at ${optionsOf(strapi).mailchimp?.audienceId ?? ''}`;
/** Mailchimp's clock may be a little behind ours, and so may be what it lists. */
const overlap = 600_000;

/** Epoch ms; null: never. */
export const membersLookedAt = async (strapi: Strapi): Promise<number | null> =>
  (await lastNumber(connection(strapi), looked(strapi))) || null;

/**
 * Looks who left at Mailchimp since the last look, whether a webhook told of it or not, and marks those who are on the list
 * here: how each one stands is asked when they are told. The first look goes back to the beginning. Safe to repeat. Throws
 * `Unavailable`.
 */
export const lookWhoLeft = async (strapi: Strapi): Promise<void> => {
  const { provider } = mailchimpOf(strapi);
  if (!provider) return;
  const sql = connection(strapi);
  const began = Date.now();
  const last = (await lastNumber(sql, looked(strapi))) - overlap;
  const left = await provider.leftSince(Math.max(0, last));
  const here = await membersAmong(
    sql,
    left.map(({ email }) => email.toLowerCase()),
  );
  if (here.length) await transaction(strapi, (tx) => markChanged(tx, here.map(memberEntry)));
  await keepNumber(sql, looked(strapi), began);
};

/** The same, regularly: while Mailchimp is away, the next look makes up for it. */
export const lookAtMembers = async (strapi: Strapi): Promise<void> => {
  try {
    await lookWhoLeft(strapi);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    tell(strapi, error, 'Mailchimp will be asked later who left', 'warn');
  }
};
