export { importProducts, type ImportOptions, type ImportSummary } from './actions/import-products';
export { projectEntries } from './actions/project-entries';
export { reindex, type OnProgress } from './actions/reindex';
export type { Prices } from './core/price-value';
export { forgetCatalog } from './forget-catalog';
export type { ImageView, Offer, OfferText } from './schemas/offer';
export { keepStockWith, type StockPort } from './stock-port';
export { offersBySku, type StockedOffer } from './store/offers';
