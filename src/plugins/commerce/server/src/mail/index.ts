import type { Strapi } from '../platform/strapi';
import type { MailService } from './mail-service';

export type { MailAttachment, MailFacts, MailKind, MailPayload, MailWords } from './mail-kind';
export { inDoubt } from './core/refusal';
export { mailRecord } from './schemas/mail';
export type { Imprint, MailService, Occasion, SentMail } from './mail-service';

export const mailOf = (strapi: Strapi): MailService => strapi.plugin('commerce').service('mail');
