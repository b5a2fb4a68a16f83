import type { Strapi } from '../platform/strapi';
import type { ContactService } from './contact-service';

export type { CaptchaProvider } from './captcha-provider';
export type { ContactListener, ContactNews, ContactService } from './contact-service';

export const contactOf = (strapi: Strapi): ContactService => strapi.plugin('commerce').service('contact');
