import type { Parcel } from '../../src/plugins/commerce/server/src/shipping';
import type { ShippingService } from '../../src/plugins/commerce/server/src/shipping/shipping-service';
import type { ApiClient, Json } from './api-client';
import type { Shop } from './shop';

export const shippingIn = ({ strapi }: Pick<Shop, 'strapi'>) =>
  strapi.plugin('commerce').service('shipping') as ShippingService;

/** A parcel to Berlin, of 1 kg and 50 euros. */
export const parcelTo = (over: Partial<Parcel> = {}): Parcel => ({
  ...{ currency: 'EUR', country: 'DE', state: null, postalCode: null },
  ...{ weight: 1000, units: 1, value: 5000, groups: [], locale: 'en', ...over },
});

const sent = async (asked: ReturnType<ApiClient['post']>): Promise<Json> => {
  const { status, body, text } = await asked;
  if (status !== 201) throw new Error(`Refused: ${status} ${text}`);
  return body.data;
};

/** `await zone(staff, 'Germany', [{ country: 'DE' }])` */
export const zone = (staff: ApiClient, name: string, places: readonly object[], over = {}): Promise<Json> =>
  sent(staff.post('/shipping/zones', { name, places, ...over }));

/** A flat rate of EUR 4.90; what is different stands in `over`. */
export const method = (staff: ApiClient, inZone: { id: string }, en: string, over = {}): Promise<Json> =>
  sent(
    staff.post('/shipping/methods', {
      ...{ zone: inZone.id, name: { en }, kind: 'flat', settings: { prices: { EUR: 490 } }, ...over },
    }),
  );
