import type { Strapi } from '../../platform/strapi';
import type { PersonalData } from '../personal-data';
import { addressesOf, deleteProfiles, findAccount, findProfile } from '../store';
import { savedAddressViews } from '../core/views';

const all = 10_000;

/** The account's name, the billing profiles and their addresses. */
export const profileData = (strapi: Strapi): PersonalData => ({
  name: 'profile',
  export: async (sql, { customerId, emails }) => {
    const keys = [
      ...(customerId === null ? [] : [{ userId: customerId }]),
      ...emails.map((guestEmail) => ({ guestEmail })),
    ];
    const account = customerId === null ? undefined : await findAccount(strapi, sql, customerId);
    const profiles: unknown[] = [];
    for (const key of keys) {
      const profile = await findProfile(sql, key);
      if (!profile) continue;
      const { email, confirmedEmail, name, phone, company, vatId, taxExempt, groups } = profile;
      profiles.push({
        ...{ email, confirmedEmail, name, phone, company, vatId, taxExempt, groups },
        addresses: savedAddressViews(await addressesOf(sql, profile.id, all), profile),
      });
    }
    return { account: account ? { username: account.username, email: account.email } : null, profiles };
  },
  erase: ({ sql }, { customerId, emails }) => deleteProfiles(sql, { userId: customerId, guestEmails: emails }),
});
