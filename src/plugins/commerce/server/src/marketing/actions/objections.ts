import type { Strapi } from '../../platform/strapi';
import type { Sql } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { hashOfAddress } from '../links';
import { statusesOf } from '../store/subscribers';
import { suppress, suppressedAmong } from '../store/suppressions';
import type { SubscriberStatus } from '../schemas/subscriber';

/** What is known of these addresses (lower case), in two statements: of those who said nothing there is no entry. */
export const attitudesOf = async (
  strapi: Strapi,
  sql: Sql,
  emails: readonly string[],
): Promise<ReadonlyMap<string, SubscriberStatus | 'objected'>> => {
  const hashes = new Map(emails.map((email) => [hashOfAddress(strapi, email), email]));
  const known = new Map<string, SubscriberStatus | 'objected'>(await statusesOf(sql, emails));
  for (const hash of await suppressedAmong(sql, [...hashes.keys()])) known.set(hashes.get(hash) ?? '', 'objected');
  return known;
};

/** Somebody who never subscribed wants no mail of this kind either; subscribing takes it back. Safe to repeat. */
export const noteObjection = ({ strapi, sql }: Transaction, email: string): Promise<void> =>
  suppress(sql, hashOfAddress(strapi, email.toLowerCase()), Date.now());
