import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { personalDataOf, type Obstacle } from '../personal-data';
import type { BillingProfile } from '../schemas/billing-profile';
import { deleteAccount, lockProfile } from '../store';
import { personOf } from './person';

const blocked = (obstacles: readonly Obstacle[]) =>
  new CommerceError('conflict', 'customer.erase-blocked', obstacles.map(({ message }) => message).join(' '), {
    obstacles,
  });

/**
 * Erases a person: all slices' parts and the account, or, while something of theirs is still under way, nothing. Their
 * profile is locked first, so that a checkout that is just being opened is waited for. Safe to repeat.
 */
export const erasePerson = (strapi: Strapi, { publicId }: BillingProfile): Promise<void> =>
  transaction(strapi, async (tx) => {
    const profile = await lockProfile(tx.sql, { publicId }, 'erasing');
    if (!profile) return;
    const person = await personOf(strapi, tx.sql, profile);
    const all = personalDataOf(strapi);
    const obstacles: Obstacle[] = [];
    for (const data of all) obstacles.push(...((await data.obstacles?.(tx.sql, person)) ?? []));
    if (obstacles.length) throw blocked(obstacles);
    for (const data of all) await data.erase(tx, person);
    if (person.customerId !== null) await deleteAccount(strapi, person.customerId);
  });
