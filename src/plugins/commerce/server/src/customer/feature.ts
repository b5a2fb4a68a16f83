import type { Feature } from '../platform/feature';
import { connection } from '../platform/strapi';
import { profileData } from './actions/profile-data';
import { customerEndpoints } from './endpoints';
import { customerService } from './customer-service';
import { hearAccounts } from './listeners';
import { registerPersonalData } from './personal-data';
import { savedAddress } from './schemas/address';
import { billingProfile } from './schemas/billing-profile';
import { staffEndpoints } from './staff-endpoints';
import { addMissingProfiles } from './store';

export const customer: Feature = {
  name: 'customer',
  records: [billingProfile, savedAddress],
  endpoints: [...customerEndpoints, ...staffEndpoints],
  staffPermissions: [
    { uid: 'customers.read', displayName: 'Read customers and their groups' },
    { uid: 'customers.manage', displayName: 'Manage customers’ groups, tax exemption and VAT id' },
    { uid: 'customers.export', displayName: 'Export all that is kept of a customer' },
    { uid: 'customers.erase', displayName: 'Erase a customer' },
  ],
  service: customerService,
  bootstrap: async (strapi) => {
    registerPersonalData(strapi, profileData(strapi));
    hearAccounts(strapi);
    await addMissingProfiles(strapi, connection(strapi));
  },
};
