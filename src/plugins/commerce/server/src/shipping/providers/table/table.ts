import { type Method, methodsFor } from '../../core/methods-for';
import type { Zone } from '../../core/zone';
import type { ShippingProvider } from '../../shipping-provider';

interface Rates {
  readonly zones: readonly Zone[];
  readonly methods: readonly Method[];
}

/** The shop's own zones and methods. Until it has a method of its own, `beginning` is all it offers. */
export const table = (rates: () => Promise<Rates>, beginning: ShippingProvider): ShippingProvider => ({
  id: 'table',
  local: true,
  quote: async (parcel) => {
    const { zones, methods } = await rates();
    return methods.length ? methodsFor(zones, methods, parcel) : beginning.quote(parcel);
  },
});
