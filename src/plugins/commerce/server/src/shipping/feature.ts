import type { Feature } from '../platform/feature';
import { storeSettings } from '../platform/settings';
import { shippingEndpoints } from './endpoints';
import { shippingOf } from './index';
import { flatRate } from './providers/flat-rate/flat-rate';
import { table } from './providers/table/table';
import { shippingMethod } from './schemas/shipping-method';
import { shippingZone } from './schemas/shipping-zone';
import { shippingService } from './shipping-service';
import { rateTableHere } from './store';

export const shipping: Feature = {
  name: 'shipping',
  records: [shippingZone, shippingMethod],
  endpoints: shippingEndpoints,
  staffPermissions: [
    { uid: 'shipping.read', displayName: 'Read shipping zones and methods' },
    { uid: 'shipping.manage', displayName: 'Manage shipping zones and methods' },
  ],
  service: shippingService,
  bootstrap: (strapi) => {
    const beginning = flatRate(async () => {
      const settings = await storeSettings(strapi);
      return { currency: settings.currency, price: settings.flatRate };
    });
    const rates = async () => {
      const { zones, methods } = await rateTableHere(strapi);
      return { zones, methods: methods.map((method) => ({ ...method, id: method.publicId })) };
    };
    shippingOf(strapi).add(table(rates, beginning));
  },
};
