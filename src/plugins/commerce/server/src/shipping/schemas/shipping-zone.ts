import { column, record } from '../../platform/record';
import type { Place } from '../core/place';

/** Where a shop sends things, with methods of its own. */
export interface ShippingZone {
  id: number;
  publicId: string;
  name: string;
  /** None = the rest of the world. */
  places: readonly Place[];
  /** Of two zones that name a place alike, the first counts. */
  position: number;
}

export const shippingZone = record<ShippingZone>('shipping-zone', 'shipping-zones', {
  name: column.string,
  places: column.json,
  position: column.integer,
});
