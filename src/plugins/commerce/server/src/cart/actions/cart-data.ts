import type { PersonalData } from '../../customer';
import { forgetVatIds } from '../../tax';
import { blankCarts, cartsOf, freeCarts, linesOf } from '../store';

/** Carts, open and ordered ones. Their orders do not need them. */
export const cartData: PersonalData = {
  name: 'carts',
  export: async (sql, person) => {
    const told: unknown[] = [];
    for (const cart of await cartsOf(sql, person)) {
      const { status, email, phone, shippingAddress, billingAddress, vatId, note, newsletter, touchedAt } = cart;
      const lines = (await linesOf(sql, cart.id)).map(({ sku, quantity, note: said }) => ({
        sku,
        quantity,
        note: said,
      }));
      told.push({
        ...{ status, email, phone, shippingAddress, billingAddress, vatId, note, newsletter, lines },
        touchedAt: new Date(touchedAt).toISOString(),
      });
    }
    return told;
  },
  erase: async ({ sql }, person) => {
    const carts = await cartsOf(sql, person);
    await forgetVatIds(
      sql,
      carts.flatMap(({ vatId }) => vatId ?? []),
    );
    await blankCarts(
      sql,
      carts.map(({ id }) => id),
    );
  },
  closeAccount: ({ sql }, customerId) => freeCarts(sql, customerId),
};
