import { withStateCode } from '../../customer';
import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { checkVatId } from '../../tax';
import type { CartDetails } from '../contract';
import type { Cart } from '../schemas/cart';

const malformed = () =>
  new CommerceError('invalid', 'vat-id.malformed', 'vatId: this is no VAT id. It starts with its country, like DE.', {
    field: 'vatId',
  });

/** Addresses are kept with their state's code, however it was written. */
const withStates = ({ shippingAddress, billingAddress }: CartDetails): Partial<Cart> => ({
  ...(shippingAddress && { shippingAddress: withStateCode(shippingAddress) }),
  ...(billingAddress && { billingAddress: withStateCode(billingAddress) }),
});

/**
 * What the buyer told us, as columns: left out stays, null is taken back. A VAT id is checked, which may ask the
 * network: never inside a transaction.
 */
export const detailColumns = async (strapi: Strapi, { vatId, ...details }: CartDetails): Promise<Partial<Cart>> => {
  const columns = { ...details, ...withStates(details), touchedAt: Date.now() } as Partial<Cart>;
  if (vatId === undefined) return columns;
  if (vatId === null) return { ...columns, vatId, vatIdValid: null };
  const checked = await checkVatId(strapi, vatId);
  if (checked.vatId === null) throw malformed();
  return { ...columns, vatId: checked.vatId, vatIdValid: checked.valid };
};
