import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { NewSubscriber, SubscriberView } from '../contract';
import { findSubscriber } from '../store/subscribers';
import { askToSubscribe } from './ask-to-subscribe';
import { endSubscription } from './end-subscription';
import { showSubscriber, subscriberBy } from './read-subscribers';

/** Staff may name who is to be asked, never who has agreed. Throws 409 for who has left, is on the list or was just asked. */
export const addSubscriber = async (
  strapi: Strapi,
  { email, name, locale }: NewSubscriber,
  { staff }: Caller,
): Promise<SubscriberView> => {
  const asked = await askToSubscribe(strapi, { email, name, locale, source: 'staff', by: staff?.name ?? null });
  const subscriber = await findSubscriber(connection(strapi), { email });
  if (asked && subscriber) return showSubscriber(strapi, subscriber.publicId);
  throw new CommerceError('conflict', 'subscriber.just-asked', 'email: was asked by mail only just now.');
};

/** On somebody's own wish. Safe to repeat. */
export const removeFromList = async (strapi: Strapi, id: string, { staff }: Caller): Promise<SubscriberView> => {
  const { publicId } = await subscriberBy(connection(strapi), id);
  await endSubscription(strapi, { publicId }, { way: 'staff', reason: null, by: staff?.name ?? null });
  return showSubscriber(strapi, id);
};
