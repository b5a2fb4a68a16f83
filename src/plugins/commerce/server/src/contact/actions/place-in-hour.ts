import { databaseLimits } from '../../platform/limit-record';
import { hour } from '../../platform/limit';
import { hashOf } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';

/** So many mails at most tell staff of new messages within an hour, by all processes together. */
export const noticesPerHour = 20;

/** Whether staff are told of one more message, and whether that is the last they are told of for now. */
export const placeInHour = async (strapi: Strapi): Promise<'one' | 'last' | undefined> => {
  const { points } = await databaseLimits(strapi).take(hashOf('contact.notice'), hour);
  if (points > noticesPerHour) return undefined;
  return points === noticesPerHour ? 'last' : 'one';
};
