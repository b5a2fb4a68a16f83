import type { MethodView, ZoneView } from '../contract';
import type { ShippingMethod } from '../schemas/shipping-method';
import type { ShippingZone } from '../schemas/shipping-zone';

const methodView = ({ publicId, name, kind, settings, ...method }: ShippingMethod): MethodView => {
  const { conditions, arrives, taxCategory, position, enabled } = method;
  // Kind and settings were checked together when they were written.
  const priced = { kind, settings } as Pick<MethodView, 'kind' | 'settings'>;
  return { id: publicId, name, conditions, arrives, taxCategory, position, enabled, ...priced } as MethodView;
};

/** Zones as staff see them, each with its methods. */
export const zoneViews = (zones: readonly ShippingZone[], methods: readonly ShippingMethod[]): ZoneView[] =>
  zones.map(({ id, publicId, name, places, position }) => ({
    id: publicId,
    name,
    places: [...places],
    position,
    methods: methods.filter(({ zoneId }) => zoneId === id).map(methodView),
  }));
