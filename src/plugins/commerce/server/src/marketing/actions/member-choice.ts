import type { NewsletterPort } from '../../customer';
import { connection } from '../../platform/strapi';
import type { Subscriber } from '../schemas/subscriber';
import { findSubscriber } from '../store/subscribers';
import { askToSubscribe } from './ask-to-subscribe';
import { subscribeAccount } from './confirm-subscription';
import { endSubscription } from './end-subscription';

interface Member {
  readonly customerId: number;
  readonly confirmed: boolean;
}

/** Anybody can sign up with a stranger's address: of an account's own it is only once the address is known to be theirs. */
const isTheirs = ({ customerId, confirmed }: Member, subscriber: Subscriber): boolean =>
  confirmed || subscriber.customerId === customerId;

/** What a member sees and changes in their account. */
export const memberChoice: NewsletterPort = {
  isSubscribed: async (sql, member) => {
    const subscriber = member.email ? await findSubscriber(sql, { email: member.email }) : undefined;
    return subscriber?.status === 'subscribed' && isTheirs(member, subscriber);
  },
  choose: async (strapi, member, wanted) => {
    const { email, customerId, confirmed, name } = member;
    if (!email) return;
    if (!wanted) {
      const subscriber = await findSubscriber(connection(strapi), { email });
      if (!subscriber || !isTheirs(member, subscriber)) return;
      await endSubscription(strapi, { id: subscriber.id }, { way: 'account', reason: null, by: null });
      return;
    }
    const asking = { email, name, customerId, source: 'account' as const };
    if (confirmed) await subscribeAccount(strapi, asking);
    else await askToSubscribe(strapi, asking);
  },
};
