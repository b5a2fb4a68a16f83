import type { Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';
import type { BillingProfile } from './schemas/billing-profile';

/** Hears, in the transaction that writes it, what staff agreed with a customer. */
export type ProfileChanged = (tx: Transaction, profile: BillingProfile) => Promise<void>;

const listening = new WeakMap<Strapi, ProfileChanged[]>();

export const whenProfileChanges = (strapi: Strapi, listener: ProfileChanged): void =>
  void listening.set(strapi, [...(listening.get(strapi) ?? []), listener]);

export const tellProfileChanged: ProfileChanged = async (tx, profile) => {
  for (const listener of listening.get(tx.strapi) ?? []) await listener(tx, profile);
};
