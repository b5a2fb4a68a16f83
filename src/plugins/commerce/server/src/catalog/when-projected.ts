import type { Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';

/** Hears, in the transaction that writes them, whose offers and listings are made anew: of one content type. */
export type Projected = (tx: Transaction, entryType: string, documentIds: readonly string[]) => Promise<void>;

const listening = new WeakMap<Strapi, Projected[]>();

export const whenProjected = (strapi: Strapi, listener: Projected): void =>
  void listening.set(strapi, [...(listening.get(strapi) ?? []), listener]);

export const tellProjected: Projected = async (tx, entryType, documentIds) => {
  for (const listener of listening.get(tx.strapi) ?? []) await listener(tx, entryType, documentIds);
};
