import { keepStockWith } from '../catalog';
import type { Feature } from '../platform/feature';
import { adjust, open } from './actions/adjust';
import { stockEndpoints } from './endpoints';
import { stockItem, stockMovement, stockReservation } from './schemas/stock';
import { availableSql, changedSkus } from './store';

export const stock: Feature = {
  name: 'stock',
  records: [stockItem, stockReservation, stockMovement],
  endpoints: stockEndpoints,
  staffPermissions: [
    { uid: 'stock.read', displayName: 'Read stock' },
    { uid: 'stock.adjust', displayName: 'Adjust stock' },
  ],
  register: (strapi) => keepStockWith(strapi, { available: availableSql, changed: changedSkus, open }),
  service: () => ({ adjust }),
};
