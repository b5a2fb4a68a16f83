import { profileOf } from '../../customer';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { SavedCardView } from '../contract';
import { paymentOf } from '../index';
import type { PaymentAccount } from '../schemas/payment-account';
import { accountsOf } from '../store';
import { askProvider } from './ask-provider';

const cardNotFound = () => new CommerceError('not-found', 'customer.card-not-found', 'There is no such card.');

/** What providers that are set up call the signed-in customer. */
const accountsAt = async (strapi: Strapi, caller: Caller): Promise<PaymentAccount[]> => {
  const { userId } = await profileOf(strapi, caller);
  const all = userId === null ? [] : await accountsOf(connection(strapi), userId);
  return all.filter(({ provider }) => paymentOf(strapi).find(provider) !== undefined);
};

export const listCards = async (strapi: Strapi, caller: Caller): Promise<SavedCardView[]> => {
  const views: SavedCardView[] = [];
  for (const { provider, reference } of await accountsAt(strapi, caller)) {
    const { savedCards } = paymentOf(strapi).of(provider);
    const kept = savedCards ? await askProvider(strapi, () => savedCards(reference)) : [];
    views.push(...kept.map(({ reference: id, ...card }) => ({ id, provider, ...card })));
  }
  return views;
};

/** Another customer's card and one that does not exist answer alike. */
export const removeCard = async (strapi: Strapi, caller: Caller, id: string): Promise<void> => {
  for (const { provider, reference } of await accountsAt(strapi, caller)) {
    const { removeCard: remove } = paymentOf(strapi).of(provider);
    if (remove && (await askProvider(strapi, () => remove(reference, id)))) return;
  }
  throw cardNotFound();
};
