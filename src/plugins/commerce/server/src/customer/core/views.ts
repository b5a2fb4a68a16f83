import type { SavedAddressView } from '../address-contract';
import type { MyProfileView } from '../contract';
import type { SavedAddress } from '../schemas/address';
import type { BillingProfile } from '../schemas/billing-profile';

/** `saved` with the one used last first, which is the default where the customer has chosen none. */
export const savedAddressViews = (
  saved: readonly SavedAddress[],
  { shippingAddressId, billingAddressId }: Pick<BillingProfile, 'shippingAddressId' | 'billingAddressId'>,
): SavedAddressView[] => {
  const chosen = (id: number | null) => (saved.some((one) => one.id === id) ? id : saved[0]?.id);
  const [shipping, billing] = [chosen(shippingAddressId), chosen(billingAddressId)];
  return saved.map(
    ({ id, publicId, name, company, line1, line2, city, state, postalCode, country, phone, usedAt }) => ({
      ...{ id: publicId, name, company, line1, line2, city, state, postalCode, country, phone },
      defaultShipping: id === shipping,
      defaultBilling: id === billing,
      lastUsedAt: new Date(usedAt).toISOString(),
    }),
  );
};

export const myProfileView = (
  { email, confirmedEmail, name, phone, company, vatId, taxExempt }: BillingProfile,
  addresses: readonly SavedAddressView[],
  newsletter: boolean,
): MyProfileView => ({
  ...{ email: email ?? '', emailConfirmed: email !== null && email === confirmedEmail },
  ...{ name, phone, company, vatId, taxExempt, newsletter },
  defaultShippingAddress: addresses.find(({ defaultShipping }) => defaultShipping) ?? null,
  defaultBillingAddress: addresses.find(({ defaultBilling }) => defaultBilling) ?? null,
});
