import { z } from '@strapi/utils';
import { arrivesShape, conditionsShape } from './core/conditions';
import { byTotal } from './core/kinds/by-total';
import { byWeight } from './core/kinds/by-weight';
import { flat } from './core/kinds/flat';
import { pickup } from './core/kinds/pickup';
import { placeShape } from './core/place';

const position = z.int().min(0).max(1_000_000).default(0);
const localeShape = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a locale');

export const zoneBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** None = the rest of the world. */
  places: z.array(placeShape).max(500).default([]),
  /** Of two zones that name a place alike, the one with the smaller position counts. */
  position,
});
export type ZoneBody = z.output<typeof zoneBody>;

const method = z.strictObject({
  /** By locale; what buyers read. */
  name: z
    .record(localeShape, z.string().trim().min(1).max(200))
    .refine((texts) => Object.keys(texts).length > 0, 'needs a name'),
  conditions: conditionsShape.default({}),
  arrives: arrivesShape.nullable().default(null),
  taxCategory: z.string().trim().min(1).max(100).default('standard'),
  /** Among methods of one price, the smaller comes first. */
  position,
  enabled: z.boolean().default(true),
});
const zone = z.string().min(1).max(40);

export const methodBody = z.discriminatedUnion('kind', [
  method.extend({ zone, kind: z.literal(flat.id), settings: flat.settings }),
  method.extend({ zone, kind: z.literal(byWeight.id), settings: byWeight.settings }),
  method.extend({ zone, kind: z.literal(byTotal.id), settings: byTotal.settings }),
  method.extend({ zone, kind: z.literal(pickup.id), settings: pickup.settings }),
]);
export type MethodBody = z.output<typeof methodBody>;

export const idParams = z.strictObject({ id: z.string().min(1).max(40) });
export const removedView = z.object({ id: z.string() });

const viewed = { id: z.string() };
export const methodView = z.discriminatedUnion('kind', [
  method.extend({ ...viewed, kind: z.literal(flat.id), settings: flat.settings }),
  method.extend({ ...viewed, kind: z.literal(byWeight.id), settings: byWeight.settings }),
  method.extend({ ...viewed, kind: z.literal(byTotal.id), settings: byTotal.settings }),
  method.extend({ ...viewed, kind: z.literal(pickup.id), settings: pickup.settings }),
]);
export type MethodView = z.output<typeof methodView>;

export const zoneView = zoneBody.extend({ ...viewed, methods: z.array(methodView) });
export type ZoneView = z.output<typeof zoneView>;
