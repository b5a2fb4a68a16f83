import type { Feature } from '../platform/feature';
import { customerEndpoints } from './endpoints';
import { billingProfile } from './schemas/billing-profile';

export const customer: Feature = {
  name: 'customer',
  records: [billingProfile],
  endpoints: customerEndpoints,
  staffPermissions: [
    { uid: 'customers.read', displayName: 'Read customers and their groups' },
    { uid: 'customers.manage', displayName: 'Manage customers’ groups, tax exemption and VAT id' },
  ],
};
