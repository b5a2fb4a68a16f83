import { z } from '@strapi/utils';
import { countryShape } from '../customer';
import { currencyShape, lineView, problemView, quantityShape, shippingOptionView, totalsView } from './contract';

/** A cart that nobody has: what the rules would make of it. */
export const triedCart = z.strictObject({
  currency: currencyShape,
  lines: z
    .array(z.strictObject({ sku: z.string().trim().min(1).max(100), quantity: quantityShape }))
    .min(1)
    .max(200),
  codes: z.array(z.string().min(1).max(300)).max(10).default([]),
  country: countryShape.optional(),
  state: z.string().trim().max(100).nullish(),
  postalCode: z.string().trim().max(20).nullish(),
  email: z.email().max(254).toLowerCase().nullish(),
  groups: z.array(z.string().trim().min(1).max(50)).max(20).default([]),
  vatId: z.string().trim().min(1).max(30).nullish(),
  shippingOption: z.string().max(100).nullish(),
  /** When it is bought; now without it. */
  at: z.iso.datetime({ offset: true }).nullish(),
});
export type TriedCart = z.output<typeof triedCart>;

export const triedView = z.object({
  currency: z.string(),
  lines: z.array(lineView),
  /** In the order in which they are looked at. */
  promotions: z.array(
    z.object({
      title: z.string(),
      code: z.string().nullable(),
      outcome: z.enum(['applied', 'conditions', 'nothing-off']),
      /** Minor units: off the lines and off shipping. */
      amount: z.int(),
      offShipping: z.int(),
      /** The conditions that do not hold. */
      unmet: z.array(z.string()),
    }),
  ),
  codesNotApplicable: z.array(z.string()),
  shippingOptions: z.array(shippingOptionView),
  shippingOption: z.string().nullable(),
  taxRelief: z.string().nullable(),
  totals: totalsView,
  problems: z.array(problemView),
});
export type TriedView = z.output<typeof triedView>;
