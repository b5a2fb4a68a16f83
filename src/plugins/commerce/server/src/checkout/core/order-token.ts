import { createHmac } from 'node:crypto';

/**
 * A guest's key to an order, made from the cart's token and the order's number: its holder gets the same one each time
 * the checkout answers, and the shop need not keep it (only its hash).
 */
export const orderTokenOf = (cartToken: string, number: string): string =>
  createHmac('sha256', cartToken).update(`order ${number}`).digest('base64url');
