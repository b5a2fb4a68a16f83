import { connection, type Strapi } from '../../platform/strapi';
import type { MyProfileBody, MyProfileView } from '../contract';
import { myProfileView } from '../core/views';
import type { BillingProfile } from '../schemas/billing-profile';
import { updateProfile } from '../store';
import { addressHistory } from './address-history';

export const showMyProfile = async (strapi: Strapi, profile: BillingProfile): Promise<MyProfileView> =>
  myProfileView(profile, await addressHistory(connection(strapi), profile));

export const changeMyProfile = async (
  strapi: Strapi,
  profile: BillingProfile,
  body: MyProfileBody,
): Promise<MyProfileView> =>
  showMyProfile(strapi, Object.keys(body).length ? await updateProfile(connection(strapi), profile.id, body) : profile);
