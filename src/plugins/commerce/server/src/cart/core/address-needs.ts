export interface AddressNeeds {
  /** A shipping address, complete by its country's rules. */
  readonly shippingAddress: boolean;
  /** Whose country (and what of it tax asks for) the tax goes by. */
  readonly taxedAt: 'shippingAddress' | 'pickup' | 'billingAddress';
}

/** Only what is sent needs to know where to; what is fetched is taxed there, what is neither where its buyer is. */
export const addressNeeds = (cart: { readonly requiresShipping: boolean; readonly pickup: boolean }): AddressNeeds => {
  if (!cart.requiresShipping) return { shippingAddress: false, taxedAt: 'billingAddress' };
  return cart.pickup
    ? { shippingAddress: false, taxedAt: 'pickup' }
    : { shippingAddress: true, taxedAt: 'shippingAddress' };
};
