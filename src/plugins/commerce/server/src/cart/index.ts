export { addressRulesOf, withStateCode } from './address-book';
export { cartKeyOf, cartNotFound, requireCart } from './actions/find-cart';
export { offersOf, priceCart, quoteCart, type PricedCart, type Quote } from './actions/price-cart';
export { detailColumns } from './actions/update-cart';
export {
  addressView,
  cartDetails,
  lineView,
  problemView,
  totalsView,
  type CartDetails,
  type LineView,
} from './contract';
export type { Address } from './core/address';
export { lineViews } from './core/cart-view';
export { confirmTotal, outOfStock, type Problem } from './core/problems';
export type { Cart } from './schemas/cart';
export { findCart, freeze, linesOf, setStatus, updateCart, type CartKey } from './store';
