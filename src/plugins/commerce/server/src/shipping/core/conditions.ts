import { z } from '@strapi/utils';
import type { Parcel } from '../shipping-provider';
import { amountIn, amountsShape } from './amounts';

const grams = z.int().min(0).max(1_000_000_000);
const days = z.int().min(0).max(365);

/** When a method is offered; everything left out does not matter. Both ends of a range are in it. */
export const conditionsShape = z
  .strictObject({
    /** Grams. */
    minWeight: grams.optional(),
    maxWeight: grams.optional(),
    /** After discounts, minor units by currency; a currency that is not named has no limit. */
    minValue: amountsShape.optional(),
    maxValue: amountsShape.optional(),
    /** At least one of these groups of customers. */
    groups: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
  })
  .refine(({ minWeight = 0, maxWeight = Infinity }) => minWeight <= maxWeight, {
    path: ['maxWeight'],
    error: 'is below the least weight',
  });
export type Conditions = z.output<typeof conditionsShape>;

export const arrivesShape = z
  .strictObject({ min: days, max: days })
  .refine(({ min, max }) => min <= max, { path: ['max'], error: 'is before the first day' });
export type Arrives = z.output<typeof arrivesShape>;

const within = (measure: number, least = 0, most = Infinity): boolean => measure >= least && measure <= most;

export const holds = (conditions: Conditions, parcel: Parcel): boolean => {
  const { minWeight, maxWeight, minValue, maxValue, groups } = conditions;
  return (
    within(parcel.weight, minWeight, maxWeight) &&
    within(parcel.value, amountIn(minValue, parcel.currency), amountIn(maxValue, parcel.currency)) &&
    (!groups?.length || groups.some((group) => parcel.groups.includes(group)))
  );
};
