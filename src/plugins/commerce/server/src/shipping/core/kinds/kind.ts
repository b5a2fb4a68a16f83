import type { z } from '@strapi/utils';
import type { Parcel, PickupPlace } from '../../shipping-provider';

/** How a method's price comes about. A new kind is one file, its test, and a line in `index.ts` and in the contract. */
export interface MethodKind<Settings = unknown> {
  /** Stored with every method: never rename. */
  readonly id: string;
  readonly settings: z.ZodType<Settings>;
  /** Minor units of the parcel's currency; undefined = not offered for this parcel. */
  price(settings: Settings, parcel: Parcel): number | undefined;
  /** Where the buyer fetches it, if it is not sent at all. */
  pickup?(settings: Settings): PickupPlace;
}
