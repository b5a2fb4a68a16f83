export { createShop, type CallOptions, type Operations, type Shop, type ShopOptions } from './create-shop';
export { decimalsOf, formatMoney } from './money';
export type { Fetch } from './send';
export { type FieldError, ShopError } from './shop-error';
export { browserStorage, memoryStorage, type ShopStorage } from './storage';
export type * from './types';
