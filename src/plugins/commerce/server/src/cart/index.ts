export { addressRulesOf, withStateCode } from './address-book';
export { cartKeyOf, cartNotFound, requireCart } from './actions/find-cart';
export { fullLines, priceCart, type PricedCart } from './actions/price-cart';
export { quoteCart, type Quote } from './actions/quote-cart';
export { stillQuoted } from './core/still-quoted';
export { detailColumns } from './actions/detail-columns';
export {
  addressView,
  cartDetails,
  lineView,
  pickupView,
  problemView,
  taxReliefShape,
  totalsView,
  type CartDetails,
  type LineView,
} from './contract';
export type { Address } from './core/address';
export { lineViews } from './core/cart-view';
export { notApplicable } from './core/problems';
export { confirmTotal, outOfStock, type Problem } from './core/problems';
export { cart as cartRecord, type Cart } from './schemas/cart';
export { findCart, freeze, linesOf, setStatus, setOrder, updateCart, type CartKey } from './store';
