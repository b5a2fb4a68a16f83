import { listProducts } from '../../catalog';
import { defaultLocale } from '../../platform/locale';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { ItemsQuery, ItemView } from '../contract';
import { shownItems } from '../store/shown';

const atOnce = 20;

type Found = Pick<ItemView, 'type' | 'documentId' | 'title' | 'currency'> & { readonly image: { url: string } | null };

const itemOf = (
  { type, documentId, title, currency, image }: Found,
  price: Pick<ItemView, 'price' | 'from'>,
): ItemView => ({ type, documentId, title, currency, image: image?.url ?? null, ...price });

/** As the storefront finds it, in the shop's own language and currency. */
export const findItems = async (strapi: Strapi, { q, type, documentId }: ItemsQuery): Promise<ItemView[]> => {
  if (documentId === undefined) {
    const { items } = await listProducts(strapi, { ...(q && { q }), type, page: 1, pageSize: atOnce });
    return items.map((item) => itemOf(item, { price: item.price.min, from: item.price.max > item.price.min }));
  }
  const { currency } = await storeSettings(strapi);
  const wanted = { locale: await defaultLocale(strapi), currency };
  const items = await shownItems(connection(strapi), [{ type, documentId }], wanted);
  return items.map((item) => itemOf(item, { price: item.price, from: item.from }));
};
