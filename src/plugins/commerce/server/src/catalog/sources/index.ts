import type { z } from '@strapi/utils';
import type { Assortment } from '../core/offer';
import { priceValue, variantsValue } from '../core/price-value';
import { assortmentOfPrice } from './price-field';
import { assortmentOfVariants } from './variants-field';

/** A custom field that makes its entry sellable: the shape of its value, and the offers in it. */
export interface OfferSource {
  readonly shape: z.ZodType;
  assortment(value: unknown, documentId: string): Assortment;
}

const source = <Shape extends z.ZodType>(
  shape: Shape,
  read: (value: z.output<Shape>, documentId: string) => Assortment,
): OfferSource => ({ shape, assortment: (value, documentId) => read(value as z.output<Shape>, documentId) });

/** By the custom field's name. */
export const sources: Readonly<Record<string, OfferSource>> = {
  price: source(priceValue, assortmentOfPrice),
  variants: source(variantsValue, assortmentOfVariants),
};
