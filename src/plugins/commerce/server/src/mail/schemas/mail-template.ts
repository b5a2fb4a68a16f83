import { column, record } from '../../platform/record';

/** Words of staff's own for one kind of mail in one language; without a row the default ones stand. */
export interface MailTemplate {
  id: number;
  publicId: string;
  kind: string;
  locale: string;
  subject: string;
  body: string;
  savedAt: number;
}

export const mailTemplate = record<MailTemplate>(
  'mail-template',
  'mail-templates',
  {
    kind: column.string,
    locale: column.string,
    subject: column.text,
    body: column.text,
    savedAt: column.instant,
  },
  { indexes: [{ name: 'commerce_mail_templates_once', columns: ['kind', 'locale'], unique: true }] },
);
