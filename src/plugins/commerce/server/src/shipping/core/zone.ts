import type { Parcel } from '../shipping-provider';
import { closeness, type Place } from './place';

export interface Zone {
  readonly id: number;
  /** None = the rest of the world. */
  readonly places: readonly Place[];
}

/** The rest of the world is closer than nowhere. */
const restOfWorld = 0.5;

const reach = ({ places }: Zone, parcel: Parcel): number =>
  places.length ? Math.max(...places.map((place) => closeness(place, parcel))) : restOfWorld;

/**
 * The one zone a parcel goes to: the most specific that names its place, postal prefix before state before country
 * before the rest of the world; of two alike the first. Undefined: the shop does not go there.
 */
export const zoneOf = <Z extends Zone>(zones: readonly Z[], parcel: Parcel): Z | undefined => {
  let best: { zone: Z; reach: number } | undefined;
  for (const zone of zones) {
    const own = reach(zone, parcel);
    if (own > (best?.reach ?? 0)) best = { zone, reach: own };
  }
  return best?.zone;
};
