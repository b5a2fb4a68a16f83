export { buildCart, rebuildCart, type CartPlan } from './actions/build-cart';
export { cartKeyOf } from './actions/cart-key-of';
export { shippingOptions } from './actions/shipping-options';
export { cartNotFound, requireCart } from './actions/find-cart';
export { fullLines, priceCart, viewCart, type PricedCart } from './actions/price-cart';
export { quoteCart, type Quote } from './actions/quote-cart';
export { stillQuoted } from './core/still-quoted';
export { detailColumns } from './actions/detail-columns';
export {
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
export { linkToCart } from './link';
export type { Address } from '../customer';
export { lineViews } from './core/cart-view';
export { notApplicable } from './core/problems';
export { confirmTotal, outOfStock, type Problem } from './core/problems';
export { cart as cartRecord, cartLine as cartLineRecord, type Cart, type CartLine } from './schemas/cart';
export {
  blankCarts,
  findCart,
  freeze,
  linesOf,
  openCartsWith,
  setProfile,
  setStatus,
  setOrder,
  updateCart,
  type CartKey,
} from './store';
