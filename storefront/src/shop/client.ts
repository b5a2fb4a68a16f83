import { browserStorage, createShop, ShopError } from 'strapi-plugin-headless-commerce/client';

/** What the client keeps: `cart`, `session`, and `order.1001` for each order whose link was opened here. */
export const kept = browserStorage();
export const shop = createShop({ url: location.origin, storage: kept });

export const isSignedIn = (): boolean => Boolean(kept.get('session'));
const mayHaveCart = (): boolean => Boolean(kept.get('cart') ?? kept.get('session'));

export const isMissing = (error: unknown): boolean => error instanceof ShopError && error.status === 404;

/** Undefined where there is none: a visitor who has put nothing into it yet. */
export const readCart = async () => {
  if (!mayHaveCart()) return undefined;
  try {
    return await shop.cart();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return undefined;
  }
};
