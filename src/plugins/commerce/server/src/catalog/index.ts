export { projectEntries } from './actions/project-entries';
export { forgetCatalog } from './cache/forget';
export type { ImageView, Offer, OfferText } from './schemas/offer';
export { keepStockWith, type StockPort } from './stock-port';
export { offersBySku } from './store/offers';
