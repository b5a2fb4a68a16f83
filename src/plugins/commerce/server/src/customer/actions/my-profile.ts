import { connection, type Strapi } from '../../platform/strapi';
import type { MyProfileBody, MyProfileView } from '../contract';
import { myProfileView } from '../core/views';
import { newsletterPort, type Member } from '../newsletter-port';
import type { BillingProfile } from '../schemas/billing-profile';
import { updateProfile } from '../store';
import { addressHistory } from './address-history';

const memberOf = ({ userId, email, confirmedEmail, name }: BillingProfile): Member => ({
  ...{ customerId: userId ?? 0, email, name },
  confirmed: email !== null && email === confirmedEmail,
});

export const showMyProfile = async (strapi: Strapi, profile: BillingProfile): Promise<MyProfileView> => {
  const sql = connection(strapi);
  const subscribed = await newsletterPort(strapi).isSubscribed(sql, memberOf(profile));
  return myProfileView(profile, await addressHistory(sql, profile), subscribed);
};

export const changeMyProfile = async (
  strapi: Strapi,
  profile: BillingProfile,
  { newsletter, ...said }: MyProfileBody,
): Promise<MyProfileView> => {
  const changed = Object.keys(said).length ? await updateProfile(connection(strapi), profile.id, said) : profile;
  if (newsletter !== undefined) await newsletterPort(strapi).choose(strapi, memberOf(changed), newsletter);
  return showMyProfile(strapi, changed);
};
