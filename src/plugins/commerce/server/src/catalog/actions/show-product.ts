import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import type { ListItem, ProductView } from '../contract';
import { stockPort } from '../stock-port';
import { readListing } from '../store/read-listings';
import { windowOf } from './window-of';

const inStock = (stock: number | null): boolean => stock === null || stock > 0;

/** Everything a product page needs. Throws `product.not-found`. */
export const showProduct = async (
  strapi: Strapi,
  slug: string,
  asked: { type: string; currency?: string; locale?: string },
): Promise<ProductView> => {
  const window = await windowOf(strapi, asked);
  const found = await readListing(connection(strapi), stockPort(strapi), window, slug);
  if (!found) throw new CommerceError('not-found', 'product.not-found', 'There is no such product.');
  const page = found.page as Omit<ProductView, keyof ListItem>;
  const offers = page.offers.map((offer) => {
    const stock = found.stock[offer.sku] ?? null;
    // A page that was written before there were price lists says nothing of them.
    return { ...offer, quantityPrices: offer.quantityPrices ?? [], available: inStock(stock), stock };
  });
  return {
    ...(found.card as ListItem),
    available: offers.some(({ available }) => available),
    publishedAt: new Date(found.listedAt).toISOString(),
    ...page,
    // Nor one that was written before there were sellers.
    soldBy: page.soldBy ?? null,
    offers,
  };
};
