import { endpoint } from '../platform/endpoint';
import { cancelCheckout } from './actions/cancel-checkout';
import { completeCheckout } from './actions/complete-checkout';
import { confirmReturn } from './actions/confirm-return';
import { receiveWebhook } from './actions/receive-webhook';
import { requireReturnUrl } from './actions/require-return-url';
import { checkoutBody, checkoutView, webhookAnswer, webhookParams } from './contract';
import { checkoutLimits } from './limits';

export const checkoutEndpoints = [
  endpoint({
    name: 'checkout.complete',
    summary: 'Turn the cart into an order and start its payment',
    method: 'POST',
    path: '/checkout',
    access: 'public',
    graphql: 'checkout',
    limits: checkoutLimits,
    body: checkoutBody,
    answer: checkoutView,
    status: 201,
    run: ({ strapi, caller, body }) => {
      requireReturnUrl(strapi, body.payment.returnUrl);
      return completeCheckout(strapi, caller, body);
    },
  }),
  endpoint({
    name: 'checkout.confirm',
    summary: 'The customer came back from paying',
    method: 'POST',
    path: '/checkout/confirm',
    access: 'public',
    graphql: 'confirmCheckout',
    answer: checkoutView,
    run: ({ strapi, caller }) => confirmReturn(strapi, caller),
  }),
  endpoint({
    name: 'checkout.cancel',
    summary: 'Give up: the order is cancelled and the cart open again',
    method: 'POST',
    path: '/checkout/cancel',
    access: 'public',
    graphql: 'cancelCheckout',
    answer: checkoutView,
    run: ({ strapi, caller }) => cancelCheckout(strapi, caller),
  }),
  endpoint({
    name: 'payment.webhook',
    summary: 'A payment provider tells its news',
    method: 'POST',
    path: '/payments/:provider/webhook',
    access: 'open',
    params: webhookParams,
    raw: 1024 * 1024,
    answer: webhookAnswer,
    run: async ({ strapi, params, raw }) => {
      await receiveWebhook(strapi, params.provider, raw);
      return { received: true };
    },
  }),
];
