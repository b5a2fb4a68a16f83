import type { z } from '@strapi/utils';
import { generatedSku, type Assortment } from '../core/offer';
import type { variantsValue } from '../core/price-value';
import { sellableFacts } from '../core/sellable-facts';

/** The *price and variants* field: one offer per variant. */
export const assortmentOfVariants = (value: z.output<typeof variantsValue>, documentId: string): Assortment => {
  const names = value.options.map(({ name }) => name);
  const points = value.variants.map(({ options }) => names.map((name) => options[name] ?? ''));
  const generated = points.map((point) => generatedSku(documentId, point));
  const crowded = (sku: string) => generated.filter((other) => other === sku).length > 1;
  return {
    options: value.options,
    offers: value.variants.map((variant, position) => {
      const point = points[position] as string[];
      const sku = generated[position] as string;
      return {
        ...sellableFacts(variant),
        sku: variant.sku ?? generatedSku(documentId, point, crowded(sku)),
        position,
        options: Object.fromEntries(names.map((name, index) => [name, point[index] as string])),
        label: names.length && value.variants.length > 1 ? point.join(' / ') : null,
        image: variant.image ?? null,
        path: ['variants', position, 'sku'],
      };
    }),
  };
};
