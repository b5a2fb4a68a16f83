import { column, record } from '../../platform/record';
import type { Stacking } from '../../pricing';
import type { RuleUse } from '../core/rule';

/** What marketers promise. Its rules are in its own JSON: they are read whole, and only with it. */
export interface PromotionRow {
  id: number;
  publicId: string;
  title: string;
  enabled: boolean;
  /** Otherwise it takes a code. */
  automatic: boolean;
  /** Promotions apply from the lowest to the highest. */
  position: number;
  stacking: Stacking;
  startsAt: number | null;
  endsAt: number | null;
  usageLimit: number | null;
  customerLimit: number | null;
  /** Orders that use it now; kept only while there is a limit, see `store/uses.ts`. */
  uses: number;
  conditions: readonly RuleUse[];
  benefits: readonly RuleUse[];
  addedAt: number;
}

export const promotion = record<PromotionRow>(
  'promotion',
  'promotions',
  {
    title: column.string,
    enabled: column.boolean,
    automatic: column.boolean,
    position: column.integer,
    stacking: column.string,
    startsAt: column.instant,
    endsAt: column.instant,
    usageLimit: column.integer,
    customerLimit: column.integer,
    uses: column.integer,
    conditions: column.json,
    benefits: column.json,
    addedAt: column.instant,
  },
  { indexes: [{ name: 'commerce_promotions_active', columns: ['enabled', 'automatic', 'position'] }] },
);
