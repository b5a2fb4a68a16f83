import { registerPersonalData } from '../customer';
import type { Feature } from '../platform/feature';
import { useData } from './actions/use-data';
import { promotionEndpoints } from './endpoints';
import { promotionService } from './promotion-service';
import { discountCode } from './schemas/discount-code';
import { promotion as promotions } from './schemas/promotion';
import { promotionUse } from './schemas/promotion-use';

export const promotion: Feature = {
  name: 'promotion',
  records: [promotions, discountCode, promotionUse],
  endpoints: promotionEndpoints,
  staffPermissions: [
    { uid: 'promotions.read', displayName: 'Read promotions and their codes' },
    { uid: 'promotions.manage', displayName: 'Manage promotions and their codes' },
  ],
  service: promotionService,
  bootstrap: (strapi) => registerPersonalData(strapi, useData),
};
