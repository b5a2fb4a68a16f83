export { projectEntries } from './actions/project-entries';
export type { Prices } from './core/price-value';
export { forgetCatalog } from './forget-catalog';
export type { ImageView, Offer, OfferText } from './schemas/offer';
export { keepStockWith, type StockPort } from './stock-port';
export { offersBySku, type StockedOffer } from './store/offers';
