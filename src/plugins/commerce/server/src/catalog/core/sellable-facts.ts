import type { z } from '@strapi/utils';
import type { OfferDraft } from './offer';
import type { priceValue } from './price-value';

const standardTaxCategory = 'standard';

type Fact = 'prices' | 'taxCategory' | 'weight' | 'digital' | 'delivery' | 'initialStock';

/** What both fields say alike about a thing to buy, with the defaults filled in. */
export const sellableFacts = (value: Pick<z.output<typeof priceValue>, Fact>): Pick<OfferDraft, Fact> => ({
  prices: value.prices,
  taxCategory: value.taxCategory ?? standardTaxCategory,
  weight: value.weight ?? 0,
  digital: value.digital ?? false,
  delivery: value.delivery ?? null,
  initialStock: value.initialStock ?? null,
});
