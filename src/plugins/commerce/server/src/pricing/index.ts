export { pricePurchase } from './price-purchase';
export type * from './purchase';
