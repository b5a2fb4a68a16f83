import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { addLine } from './actions/add-line';
import { changeLine } from './actions/change-line';
import { createCart } from './actions/create-cart';
import { cartKeyOf } from './actions/cart-key-of';
import { viewCart } from './actions/price-cart';
import { applyCode, removeCode } from './actions/discount-codes';
import { addGiftCard, removeGiftCard } from './actions/gift-cards';
import { restoreCart } from './actions/restore-cart';
import { shippingOptions } from './actions/shipping-options';
import { showCart } from './actions/show-cart';
import { tryCart } from './actions/try-cart';
import { updateCart } from './actions/update-cart';
import {
  cartDetails,
  cartView,
  changedLine,
  codeParams,
  giftCardParams,
  lineParams,
  newGiftCard,
  newCart,
  newCode,
  newLine,
  restoredCart,
  restoreParams,
  shippingOptionView,
} from './contract';
import { triedCart, triedView } from './try-contract';
import { codeLimits, giftCardLimits, newCartLimits, restoreLimits } from './limits';

export const cartEndpoints = [
  endpoint({
    name: 'cart.create',
    summary: 'A new cart',
    method: 'POST',
    path: '/cart',
    access: 'public',
    graphql: 'createCart',
    limits: newCartLimits,
    body: newCart,
    answer: cartView,
    status: 201,
    run: ({ strapi, caller, body }) => createCart(strapi, caller, body),
  }),
  endpoint({
    name: 'cart.show',
    summary: 'The cart, priced as of now',
    method: 'GET',
    path: '/cart',
    access: 'public',
    graphql: 'cart',
    answer: cartView,
    run: async ({ strapi, caller }) => {
      const cart = await showCart(strapi, caller);
      if (cart.status === 'ordered') return { status: 'ordered', orderNumber: cart.orderNumber };
      return viewCart(strapi, cart, cart.lines);
    },
  }),
  endpoint({
    name: 'cart.restore',
    summary: 'The goods of a cart, by the signed link that a mail brought; again, it changes nothing',
    method: 'POST',
    path: '/cart/restore/:token',
    access: 'public',
    graphql: 'restoreCart',
    limits: restoreLimits,
    params: restoreParams,
    answer: restoredCart,
    run: ({ strapi, caller, params }) => restoreCart(strapi, caller, params.token),
  }),
  endpoint({
    name: 'cart.update',
    summary: 'Who buys, where it goes, how it is sent',
    method: 'PATCH',
    path: '/cart',
    access: 'public',
    graphql: 'updateCart',
    body: cartDetails,
    answer: cartView,
    run: async ({ strapi, caller, body }) => updateCart(strapi, await cartKeyOf(strapi, caller), body),
  }),
  endpoint({
    name: 'cart.addLine',
    summary: 'Add units of a SKU; the same SKU adds up',
    method: 'POST',
    path: '/cart/lines',
    access: 'public',
    graphql: 'addCartLine',
    body: newLine,
    answer: cartView,
    status: 201,
    run: async ({ strapi, caller, body }) => addLine(strapi, await cartKeyOf(strapi, caller), body),
  }),
  endpoint({
    name: 'cart.changeLine',
    summary: "Set a line's quantity; 0 removes it",
    method: 'PATCH',
    path: '/cart/lines/:id',
    access: 'public',
    graphql: 'changeCartLine',
    params: lineParams,
    body: changedLine,
    answer: cartView,
    run: async ({ strapi, caller, params, body }) =>
      changeLine(strapi, await cartKeyOf(strapi, caller), params.id, body.quantity),
  }),
  endpoint({
    name: 'cart.removeLine',
    summary: 'Remove a line',
    method: 'DELETE',
    path: '/cart/lines/:id',
    access: 'public',
    graphql: 'removeCartLine',
    params: lineParams,
    answer: cartView,
    run: async ({ strapi, caller, params }) => changeLine(strapi, await cartKeyOf(strapi, caller), params.id, 0),
  }),
  endpoint({
    name: 'cart.applyCode',
    summary: 'Put a discount code on the cart',
    method: 'POST',
    path: '/cart/discount-codes',
    access: 'public',
    graphql: 'applyDiscountCode',
    limits: codeLimits,
    body: newCode,
    answer: cartView,
    run: async ({ strapi, caller, body }) => applyCode(strapi, await cartKeyOf(strapi, caller), body.code),
  }),
  endpoint({
    name: 'cart.removeCode',
    summary: 'Take a discount code off the cart',
    method: 'DELETE',
    path: '/cart/discount-codes/:code',
    access: 'public',
    graphql: 'removeDiscountCode',
    params: codeParams,
    answer: cartView,
    run: async ({ strapi, caller, params }) => removeCode(strapi, await cartKeyOf(strapi, caller), params.code),
  }),
  endpoint({
    name: 'promotions.tryCart',
    summary: 'What the rules make of a cart, step by step; nothing is written',
    method: 'POST',
    path: '/try-cart',
    access: { staff: 'promotions.read' },
    body: triedCart,
    answer: triedView,
    run: ({ strapi, body }) => tryCart(strapi, body),
  }),
  endpoint({
    name: 'cart.addGiftCard',
    summary: 'Pay with a gift card, as far as it goes',
    method: 'POST',
    path: '/cart/gift-cards',
    access: 'public',
    graphql: 'addGiftCard',
    limits: giftCardLimits,
    body: newGiftCard,
    answer: cartView,
    run: async ({ strapi, caller, body }) => addGiftCard(strapi, await cartKeyOf(strapi, caller), body.code),
  }),
  endpoint({
    name: 'cart.removeGiftCard',
    summary: 'Take a gift card off the cart',
    method: 'DELETE',
    path: '/cart/gift-cards/:id',
    access: 'public',
    graphql: 'removeGiftCard',
    params: giftCardParams,
    answer: cartView,
    run: async ({ strapi, caller, params }) => removeGiftCard(strapi, await cartKeyOf(strapi, caller), params.id),
  }),
  endpoint({
    name: 'cart.shippingOptions',
    summary: 'The ways to send it',
    method: 'GET',
    path: '/cart/shipping-options',
    access: 'public',
    graphql: 'shippingOptions',
    answer: z.array(shippingOptionView),
    run: async ({ strapi, caller }) => shippingOptions(strapi, await cartKeyOf(strapi, caller)),
  }),
];
