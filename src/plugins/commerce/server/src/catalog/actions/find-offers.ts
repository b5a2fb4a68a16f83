import { connection, type Strapi } from '../../platform/strapi';
import type { OffersQuery, SellableOffer } from '../contract';
import { factsOf, priceFor, publicTerms, quantityPrices } from '../core/price-for';
import { stockPort } from '../stock-port';
import { readOffers, type OfferWithStock } from '../store/read-offers';
import { tastesOf } from './window-of';

const defaultType = 'plugin::commerce.product';

/** One offer in a currency and a locale; nothing when it has no price in that currency. */
export const offerView = (offer: OfferWithStock, currency: string, locale: string, now: number): SellableOffer[] => {
  const price = priceFor(offer, publicTerms({ currency, now }));
  const text = offer.texts[locale] ?? offer.texts[''] ?? Object.values(offer.texts)[0];
  if (!price || !text) return [];
  return [
    {
      sku: offer.sku,
      title: text.variant ?? text.title,
      options: offer.options,
      price: price.amount,
      compareAt: price.compareAt,
      quantityPrices: quantityPrices(factsOf(offer), currency, now),
      available: offer.stock === null || offer.stock > 0,
      stock: offer.stock,
      digital: offer.digital,
      image: offer.image,
      currency,
      entry: { type: offer.entryType, documentId: offer.entryId, slug: text.slug, title: text.title },
    },
  ];
};

/** Offers of anything sellable. SKUs that nothing sells are simply not there. */
export const findOffers = async (strapi: Strapi, query: OffersQuery): Promise<SellableOffer[]> => {
  const { type = defaultType, documentId = '' } = query;
  const { currency, locale } = await tastesOf(strapi, query);
  const wanted = query.sku ? { skus: query.sku } : { type, documentIds: [documentId] };
  const now = Date.now();
  const offers = await readOffers(connection(strapi), stockPort(strapi), wanted);
  return offers.flatMap((offer) => offerView(offer, currency, locale, now));
};
