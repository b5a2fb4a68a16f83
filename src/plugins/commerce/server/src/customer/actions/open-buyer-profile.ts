import type { Transaction } from '../../platform/transaction';
import type { Address } from '../core/address';
import { openProfile } from '../store';
import { openAccountProfile } from './open-account-profile';

export interface Buyer {
  readonly customerId: number | null;
  readonly email: string;
  readonly phone: string | null;
  readonly address: Address | null;
}

/**
 * The profile an order is for, in the transaction that opens it: a customer's own, or the one of a guest's address. Of
 * many first orders at once one makes it.
 */
export const openBuyerProfile = async (
  tx: Transaction,
  { customerId, email, phone, address }: Buyer,
): Promise<number> => {
  if (customerId !== null) return (await openAccountProfile(tx.strapi, tx.sql, customerId)).id;
  const guestEmail = email.toLowerCase();
  const name = address?.name || null;
  return (await openProfile(tx.sql, { guestEmail, email: guestEmail, name, phone: phone ?? address?.phone ?? null }))
    .id;
};
