import { generatedSku, type Assortment } from '../core/offer';
import { sellableFacts } from '../core/sellable-facts';
import type { priceValue } from '../core/price-value';
import type { z } from '@strapi/utils';

/** The *price* field: the entry itself is the one thing to buy. */
export const assortmentOfPrice = (value: z.output<typeof priceValue>, documentId: string): Assortment => ({
  options: [],
  offers: [
    {
      ...sellableFacts(value),
      sku: value.sku ?? generatedSku(documentId, []),
      position: 0,
      options: {},
      label: null,
      image: null,
      path: ['sku'],
    },
  ],
});
