import type { PersonalData } from '../customer';
import type { Strapi } from '../platform/strapi';
import { forgetSubscribers } from './actions/forget-subscribers';
import { hashOfAddress } from './links';
import { eventsOf } from './store/events';
import { forgetAccount, subscribersOf } from './store/old';
import { suppress } from './store/suppressions';

const iso = (instant: number): string => new Date(instant).toISOString();

/** What a person agreed to, and when they left. */
export const subscriberData = (strapi: Strapi): PersonalData => ({
  name: 'newsletter',
  export: async (sql, person) => {
    const subscribers = await subscribersOf(sql, person);
    const events = await eventsOf(
      sql,
      subscribers.map(({ id }) => id),
    );
    return subscribers.map(({ id, email, name, locale, status }) => ({
      ...{ email, name, locale, status },
      history: events
        .filter(({ subscriberId }) => subscriberId === id)
        // Who of the staff it was is theirs, not the person's; a network's hash says nothing to anybody.
        .map(({ type, data: { by: _by, network: _network, customerId: _customer, ...data }, happenedAt }) => ({
          ...{ event: type.replace('subscriber.', ''), at: iso(happenedAt), ...data },
        })),
    }));
  },
  erase: async (tx, person) => {
    const subscribers = await subscribersOf(tx.sql, person);
    const once = subscribers.filter(({ status }) => status !== 'pending');
    for (const { email } of once) await suppress(tx.sql, hashOfAddress(strapi, email), Date.now());
    await forgetSubscribers(tx, subscribers);
  },
  closeAccount: async ({ sql }, customerId) => {
    await forgetAccount(sql, customerId);
  },
});
