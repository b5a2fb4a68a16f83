import { guarded } from '../platform/guarded';
import { tell } from '../platform/log';
import type { Strapi } from '../platform/strapi';
import { plainAddress } from './core/one-line';
import type { MailAttachment } from './mail-kind';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly messageId: string;
  readonly attachments?: readonly MailAttachment[];
  readonly replyTo?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

interface EmailSettings {
  readonly provider?: string;
  readonly providerOptions?: object;
  readonly settings?: { readonly defaultFrom?: string };
}

const settingsOf = (strapi: Strapi): EmailSettings => strapi.config.get<EmailSettings>('plugin::email', {});

/** Strapi's own default hands mails to a `sendmail` that most machines lack: that is no connection. */
export const isConnected = (strapi: Strapi): boolean => {
  const { provider = 'sendmail', providerOptions = {} } = settingsOf(strapi);
  return strapi.plugin('email') !== undefined && (provider !== 'sendmail' || Object.keys(providerOptions).length > 0);
};

/** The same for every attempt of one mail, so that a mailbox can tell a repetition. */
export const messageIdOf = (strapi: Strapi, publicId: string): string => {
  const from = settingsOf(strapi).settings?.defaultFrom ?? '';
  const domain = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? 'commerce.invalid';
  return `<${publicId}@${domain}>`;
};

/** The address that mails come from: where the shop itself is written to. Undefined: it is not known. */
export const shopAddress = (strapi: Strapi): string | undefined => {
  const from = settingsOf(strapi).settings?.defaultFrom ?? '';
  return plainAddress(/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim());
};

/** Hands a mail to whichever provider the shop has; resolves once that has taken it over. */
export const post = async (strapi: Strapi, letter: Letter): Promise<void> => {
  const email = guarded(strapi, strapi.plugin('email').service('email') as { send(mail: object): Promise<unknown> });
  await email.send(letter);
};

/** Where no mail goes out: a developer reads here what would have. Elsewhere it may name nobody. */
export const logInstead = (strapi: Strapi, { to, subject, text }: Letter): void => {
  if (process.env.NODE_ENV === 'development') strapi.log.info(`Mail to ${to}: ${subject}\n\n${text}\n`);
  else tell(strapi, `A mail was not sent, as no SMTP server is set: ${subject}`, 'Mail', 'warn');
};
