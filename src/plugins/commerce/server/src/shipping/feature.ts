import type { Feature } from '../platform/feature';
import { storeSettings } from '../platform/settings';
import { shippingOf } from './index';
import { flatRate } from './providers/flat-rate/flat-rate';
import { shippingService } from './shipping-service';

export const shipping: Feature = {
  name: 'shipping',
  service: shippingService,
  bootstrap: (strapi) => {
    shippingOf(strapi).add(
      flatRate(async () => {
        const settings = await storeSettings(strapi);
        return { currency: settings.currency, price: settings.flatRate };
      }),
    );
  },
};
