export { addressRulesOf, withStateCode } from './address-book';
export { buildCart, rebuildCart, type CartPlan } from './actions/build-cart';
export { shippingOptions } from './actions/shipping-options';
export { cartKeyOf, cartNotFound, requireCart } from './actions/find-cart';
export { fullLines, priceCart, viewCart, type PricedCart } from './actions/price-cart';
export { quoteCart, type Quote } from './actions/quote-cart';
export { stillQuoted } from './core/still-quoted';
export { detailColumns } from './actions/detail-columns';
export {
  addressView,
  cartDetails,
  cartView,
  shippingOptionView,
  lineView,
  pickupView,
  problemView,
  taxReliefShape,
  totalsView,
  type CartDetails,
  type LineView,
} from './contract';
export { addressShape, type Address } from './core/address';
export { addressIssuesOf } from './address-book';
export { lineViews } from './core/cart-view';
export { notApplicable } from './core/problems';
export { confirmTotal, outOfStock, type Problem } from './core/problems';
export type { Cart } from './schemas/cart';
export { findCart, freeze, linesOf, openCartsWith, setStatus, setOrder, updateCart, type CartKey } from './store';
