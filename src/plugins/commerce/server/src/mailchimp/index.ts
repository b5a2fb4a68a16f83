import type { Strapi } from '../platform/strapi';
import type { MailchimpService } from './mailchimp-service';

export { contactId } from './core/contact-id';
export type { MarketingProvider } from './marketing-provider';
export type { MailchimpService } from './mailchimp-service';

export const mailchimpOf = (strapi: Strapi): MailchimpService => strapi.plugin('commerce').service('mailchimp');
