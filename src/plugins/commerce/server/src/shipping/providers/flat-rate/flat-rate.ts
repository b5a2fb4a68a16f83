import type { ShippingProvider } from '../../shipping-provider';

/** One price for every parcel, in the store's own currency: what a new shop starts with. */
export const flatRate = (rate: () => Promise<{ currency: string; price: number }>): ShippingProvider => ({
  id: 'flat-rate',
  local: true,
  quote: async (parcel) => {
    const { currency, price } = await rate();
    if (parcel.currency !== currency) return [];
    return [{ id: 'flat-rate', label: 'Standard shipping', price, taxCategory: 'standard' }];
  },
});
