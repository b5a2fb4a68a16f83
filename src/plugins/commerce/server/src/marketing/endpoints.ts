import { endpoint } from '../platform/endpoint';
import { defaultLocale } from '../platform/locale';
import { askToSubscribe } from './actions/ask-to-subscribe';
import { confirmSubscription } from './actions/confirm-subscription';
import { unsubscribeByLink } from './actions/end-subscription';
import {
  acceptedView,
  newsletterQuery,
  newsletterView,
  oneClickBody,
  subscribeBody,
  subscriptionView,
  tokenParams,
} from './contract';
import { linkLimits, subscribeLimits } from './limits';
import { wordingIn } from './settings';

export const newsletterEndpoints = [
  endpoint({
    name: 'newsletter.show',
    summary: 'What whoever subscribes to the newsletter agrees to',
    method: 'GET',
    path: '/newsletter',
    access: 'public',
    graphql: 'newsletter',
    query: newsletterQuery,
    answer: newsletterView,
    run: async ({ strapi, query }) => wordingIn(strapi, query.locale ?? (await defaultLocale(strapi))),
  }),
  endpoint({
    name: 'newsletter.subscribe',
    summary: 'Ask for the newsletter: a mail brings the link that confirms it. The same answer for every address',
    method: 'POST',
    path: '/newsletter',
    access: 'public',
    graphql: 'subscribeToNewsletter',
    limits: subscribeLimits,
    body: subscribeBody,
    answer: acceptedView,
    status: 202,
    run: async ({ strapi, body: { website, ...asking }, caller, http }) => {
      const customerId = caller.customer?.id ?? null;
      if (!website) await askToSubscribe(strapi, { ...asking, source: 'form', network: http.address, customerId });
      return { accepted: true };
    },
  }),
  endpoint({
    name: 'newsletter.confirm',
    summary: 'Confirm the subscription, by the link of its mail; again, it changes nothing',
    method: 'GET',
    path: '/newsletter/confirm/:token',
    access: 'public',
    graphql: 'confirmNewsletter',
    limits: linkLimits,
    params: tokenParams,
    answer: subscriptionView,
    run: async ({ strapi, params, http }) => {
      // Machines that look at links before people do ask for the head.
      if (http.method === 'HEAD') return { status: 'pending' };
      await confirmSubscription(strapi, params.token, http.address);
      return { status: 'subscribed' };
    },
  }),
  endpoint({
    name: 'newsletter.unsubscribe',
    summary: 'Leave the newsletter, by the link in each mail and with one click (RFC 8058); again, it changes nothing',
    method: 'POST',
    path: '/newsletter/unsubscribe/:token',
    access: 'public',
    graphql: 'unsubscribeFromNewsletter',
    limits: linkLimits,
    params: tokenParams,
    body: oneClickBody,
    answer: subscriptionView,
    run: async ({ strapi, params }) => {
      await unsubscribeByLink(strapi, params.token);
      return { status: 'unsubscribed' };
    },
  }),
];
