import { connection, type Strapi } from '../../platform/strapi';
import { hashOfAddress } from '../links';
import type { Subscriber } from '../schemas/subscriber';
import { findSubscriber, type SubscriberKey } from '../store/subscribers';
import { isSuppressed } from '../store/suppressions';

/** To be asked right before each mail: the subscriber, if they may be written to at this moment. */
export const findAddressee = async (strapi: Strapi, key: SubscriberKey): Promise<Subscriber | undefined> => {
  const sql = connection(strapi);
  const subscriber = await findSubscriber(sql, key);
  if (subscriber?.status !== 'subscribed') return undefined;
  return (await isSuppressed(sql, hashOfAddress(strapi, subscriber.email))) ? undefined : subscriber;
};
