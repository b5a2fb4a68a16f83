import type { SubscriberEvents } from '../../events';
import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { marketingOf } from '../index';
import { namedByLink } from '../links';
import { endSubscriber, type SubscriberKey } from '../store/subscribers';
import { record } from './record';

type Left = SubscriberEvents['subscriber.unsubscribed'];

/** Safe to repeat: false where nobody was to be told of. Links that would have confirmed are good for nothing then. */
export const endSubscription = (strapi: Strapi, key: SubscriberKey, left: Left): Promise<boolean> =>
  transaction(strapi, async (tx) => {
    const now = Date.now();
    const status = left.reason === 'bounced' ? 'cleaned' : 'unsubscribed';
    const subscriber = await endSubscriber(tx.sql, key, { status, leftAt: now });
    if (!subscriber) return false;
    await record(tx, subscriber.id, { type: 'subscriber.unsubscribed', data: left }, { happenedAt: now });
    return true;
  });

/** By the link in every mail, without a question. Safe to repeat. Throws 404 for a link that is none of ours. */
export const unsubscribeByLink = async (strapi: Strapi, token: string): Promise<void> => {
  const publicId = namedByLink(strapi, 'unsubscribe', token);
  if (publicId === undefined) {
    throw new CommerceError('not-found', 'newsletter.not-found', 'There is no such link.');
  }
  if (await endSubscription(strapi, { publicId }, { way: 'link', reason: null, by: null })) return;
  for (const leave of marketingOf(strapi).leaving()) if (await leave(publicId)) return;
};

/** unsubscribed: by the provider's own link · complained: took a mail for spam · bounced: no mail arrives there. */
export type ProviderReason = 'unsubscribed' | 'complained' | 'bounced';

/** What the service that sends the mails says of an address. Safe to repeat; an address that nobody knows is no error. */
export const unsubscribeByProvider = (strapi: Strapi, email: string, reason: ProviderReason): Promise<boolean> =>
  endSubscription(strapi, { email: email.trim().toLowerCase() }, { way: 'provider', reason, by: null });
