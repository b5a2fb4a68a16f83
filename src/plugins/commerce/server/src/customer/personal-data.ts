import type { Sql, Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';

/** Whose data is asked for. It is known before anything of it is erased. */
export interface Person {
  /** The account's row in users-permissions; null for a guest. */
  readonly customerId: number | null;
  /**
   * Lower case: the addresses that are known to be theirs. An account's own is none until it was confirmed, or anybody
   * could sign up with a stranger's address and have what the shop keeps of it.
   */
  readonly emails: readonly string[];
  /** Rows of all their orders, whatever address was typed there. */
  readonly orderIds: readonly number[];
}

/** Why a person cannot be erased yet: an order that waits for its payment, a parcel not yet sent. */
export interface Obstacle {
  readonly code: string;
  readonly message: string;
}

/**
 * What one slice keeps of a person. Registered in the slice's `bootstrap`, and complete: whoever adds a column that
 * may hold a name, an address or a phone number says here how it gets out and how it goes away.
 */
export interface PersonalData {
  /** The key under which it stands in the export. */
  readonly name: string;
  /** As JSON, in words that a person understands; keys and hashes of secrets are none of it. */
  export(sql: Sql, person: Person): Promise<unknown>;
  /**
   * In the one transaction that erases all of it: identity goes, amounts, dates, countries and numbers that the books
   * stand on stay. Network is for a job added here. Safe to repeat.
   */
  erase(tx: Transaction, person: Person): Promise<void>;
  obstacles?(sql: Sql, person: Person): Promise<readonly Obstacle[]>;
  /**
   * The account was deleted in Strapi's own pages, without an erasure: what only makes sense with it goes. In that
   * transaction.
   */
  closeAccount?(tx: Transaction, customerId: number): Promise<void>;
}

const registered = new WeakMap<Strapi, Map<string, PersonalData>>();

export const registerPersonalData = (strapi: Strapi, data: PersonalData): void => {
  const all = registered.get(strapi) ?? new Map<string, PersonalData>();
  if (all.has(data.name)) throw new Error(`Personal data is registered twice as "${data.name}".`);
  registered.set(strapi, all.set(data.name, data));
};

/** In the order of registration. */
export const personalDataOf = (strapi: Strapi): readonly PersonalData[] => [
  ...(registered.get(strapi)?.values() ?? []),
];
