import type { Consent, SubscriberEvents } from '../../events';
import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { isLinkGood } from '../core/asking';
import { hashOfAddress, hashOfNetwork, namedByLink } from '../links';
import type { Subscriber } from '../schemas/subscriber';
import { findEvent } from '../store/events';
import { confirmSubscriber, findSubscriber } from '../store/subscribers';
import { liftSuppression } from '../store/suppressions';
import { consentOf, openFor, type Asking } from './ask-to-subscribe';
import { record } from './record';

const notFound = () => new CommerceError('not-found', 'newsletter.not-found', 'There is no such link.');
const over = () =>
  new CommerceError('gone', 'newsletter.link-over', 'The time of this link is over. Please subscribe once more.');

type Subscribed = SubscriberEvents['subscriber.subscribed'];

/** One entry, and one piece of news, however many do it at once. False: it was so, or they have left since. */
const subscribe = async (
  tx: Transaction,
  { id, email, name }: Subscriber,
  data: Subscribed,
  asked: number,
): Promise<boolean> => {
  const now = Date.now();
  const { locale, source, wording, customerId } = data;
  const values = { name: data.name ?? name, locale, source, wording, customerId, confirmedAt: now };
  if (!(await confirmSubscriber(tx.sql, id, asked, values))) return false;
  await liftSuppression(tx.sql, hashOfAddress(tx.strapi, email));
  await record(tx, id, { type: 'subscriber.subscribed', data }, { happenedAt: now });
  return true;
};

/** Whoever follows the mail's link has its mailbox. Safe to repeat. Throws 404, or 410 once it is too late. */
export const confirmSubscription = async (strapi: Strapi, token: string, network: string): Promise<void> => {
  const named = namedByLink(strapi, 'confirm', token);
  if (named === undefined) throw notFound();
  await transaction(strapi, async (tx) => {
    const ask = await findEvent(tx.sql, named);
    const subscriber = ask && (await findSubscriber(tx.sql, { id: ask.subscriberId }));
    if (!ask || !subscriber) throw over();
    if (subscriber.status === 'subscribed') return;
    if (!isLinkGood(ask.happenedAt, Date.now())) throw over();
    const from = network ? hashOfNetwork(strapi, network) : null;
    const consent = { ...(ask.data as unknown as Consent), network: from };
    const done = await subscribe(
      tx,
      subscriber,
      { ...consent, confirmedBy: 'mail', asked: ask.publicId },
      ask.happenedAt,
    );
    if (done) return;
    // Another click was faster, or they have left since they asked.
    const now = await findSubscriber(tx.sql, { id: subscriber.id });
    if (now?.status !== 'subscribed') throw over();
  });
};

/** An account whose address is known to be its own says so itself: no mail has to ask. Safe to repeat. */
export const subscribeAccount = async (strapi: Strapi, asking: Asking): Promise<void> => {
  const consent = await consentOf(strapi, asking);
  await transaction(strapi, async (tx) => {
    const now = Date.now();
    const subscriber = await openFor(tx, asking.email, consent, now);
    await subscribe(tx, subscriber, { ...consent, confirmedBy: 'account', asked: null }, now);
  });
};
