export type { Prices } from './core/price-value';
export { importProducts, type ImportOptions, type ImportSummary } from './actions/import-products';
export { projectEntries } from './actions/project-entries';
export { forgetCatalog } from './cache/forget';
export type { ImageView, Offer, OfferText } from './schemas/offer';
export { keepStockWith, type StockPort } from './stock-port';
export { offersBySku, type StockedOffer } from './store/offers';
