import type { Strapi } from '../platform/strapi';
import type { ShippingService } from './shipping-service';

export type { Parcel, PickupPlace, ShippingProvider, ShippingQuote } from './shipping-provider';

export const shippingOf = (strapi: Strapi): ShippingService => strapi.plugin('commerce').service('shipping');
