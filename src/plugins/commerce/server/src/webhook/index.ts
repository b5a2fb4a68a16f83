import type { Strapi } from '../platform/strapi';
import type { Audience } from './audience';

export const audienceOf = (strapi: Strapi): Audience => strapi.plugin('commerce').service('webhook');
