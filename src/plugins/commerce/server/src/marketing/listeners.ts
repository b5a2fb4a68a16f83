import { contactOf } from '../contact';
import { orderOf } from '../order';
import type { Strapi } from '../platform/strapi';
import { noteConsent } from './actions/ask-buyer';
import { askToSubscribe } from './actions/ask-to-subscribe';

export const listen = (strapi: Strapi): void => {
  orderOf(strapi).whenCompleting(noteConsent);
  contactOf(strapi).on('newsletter.consented', 'newsletter', async ({ id, data }) => {
    await askToSubscribe(strapi, { ...data, source: 'contact', key: `contact ${id}` });
  });
};
