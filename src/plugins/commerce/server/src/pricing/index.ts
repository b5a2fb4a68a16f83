export { pricePurchase } from './price-purchase';
export type * from './priced';
export type * from './promotion';
export type * from './purchase';
export type { ReadyTaxes, Relief, TaxLine, TaxRate } from './taxation';
