import { orderOf } from '../order';
import type { Strapi } from '../platform/strapi';
import { fanOut } from './actions/fan-out';
import { audienceOf } from './index';

export const listen = (strapi: Strapi): void =>
  orderOf(strapi).on('*', 'webhooks', (news) => fanOut(strapi, news), { when: () => audienceOf(strapi).listens });
