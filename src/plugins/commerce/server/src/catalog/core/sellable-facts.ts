import type { z } from '@strapi/utils';
import type { OfferDraft } from './offer';
import type { priceValue } from './price-value';

const standardTaxCategory = 'standard';

/** What both fields say alike about a thing to buy, with the defaults filled in. */
export const sellableFacts = (
  value: Pick<z.output<typeof priceValue>, 'prices' | 'taxCategory' | 'weight' | 'digital' | 'initialStock'>,
): Pick<OfferDraft, 'prices' | 'taxCategory' | 'weight' | 'digital' | 'initialStock'> => ({
  prices: value.prices,
  taxCategory: value.taxCategory ?? standardTaxCategory,
  weight: value.weight ?? 0,
  digital: value.digital ?? false,
  initialStock: value.initialStock ?? null,
});
