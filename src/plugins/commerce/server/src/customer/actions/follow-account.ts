import type { Transaction } from '../../platform/transaction';
import { personalDataOf } from '../personal-data';
import { deleteProfiles, findAccount, updateProfile } from '../store';
import { claimOrders } from './claim-orders';
import { openAccountProfile } from './open-account-profile';

/** An account was made or changed. `confirmed`: just now, by whoever reads its mail, or by staff for them. */
export const followAccount = async (tx: Transaction, userId: number, confirmed: boolean): Promise<void> => {
  const account = await findAccount(tx.strapi, tx.sql, userId);
  if (!account) return;
  const { id, email } = await openAccountProfile(tx.strapi, tx.sql, userId);
  if (confirmed || email !== account.email) {
    await updateProfile(tx.sql, id, {
      email: account.email,
      ...(confirmed && { confirmedEmail: account.email }),
    });
  }
  if (confirmed) await claimOrders(tx.strapi, tx.sql, userId);
};

/** The account is no more; the shop keeps what it must, as a guest's. */
export const closeAccount = async (tx: Transaction, userId: number): Promise<void> => {
  for (const data of personalDataOf(tx.strapi)) await data.closeAccount?.(tx, userId);
  await deleteProfiles(tx.sql, { userId, guestEmails: [] });
};
