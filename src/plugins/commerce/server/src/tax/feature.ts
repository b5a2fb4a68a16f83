import type { Feature } from '../platform/feature';
import { taxConnections } from './connections';
import { taxEndpoints } from './endpoints';
import { taxRate } from './schemas/tax-rate';
import { vatIdCheck } from './schemas/vat-id-check';
import { taxService } from './tax-service';

export const tax: Feature = {
  name: 'tax',
  records: [taxRate, vatIdCheck],
  endpoints: taxEndpoints,
  connections: taxConnections,
  staffPermissions: [
    { uid: 'taxes.read', displayName: 'Read tax rates' },
    { uid: 'taxes.manage', displayName: 'Manage tax rates' },
  ],
  service: taxService,
};
