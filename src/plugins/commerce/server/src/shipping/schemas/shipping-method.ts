import { column, record } from '../../platform/record';
import type { Arrives, Conditions } from '../core/conditions';

/** One way to send things to a zone. */
export interface ShippingMethod {
  id: number;
  publicId: string;
  zoneId: number;
  /** By locale. */
  name: Readonly<Record<string, string>>;
  kind: string;
  /** As its kind's own shape has them. */
  settings: unknown;
  conditions: Conditions;
  arrives: Arrives | null;
  taxCategory: string;
  position: number;
  enabled: boolean;
}

export const shippingMethod = record<ShippingMethod>(
  'shipping-method',
  'shipping-methods',
  {
    zoneId: column.integer,
    name: column.json,
    kind: column.string,
    settings: column.json,
    conditions: column.json,
    arrives: column.json,
    taxCategory: column.string,
    position: column.integer,
    enabled: column.boolean,
  },
  {
    indexes: [{ name: 'commerce_shipping_methods_zone', columns: ['zone_id', 'position'] }],
    cascades: [{ column: 'zone_id', table: 'commerce_shipping_zones' }],
  },
);
