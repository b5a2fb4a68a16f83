import type { Sql, Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';
import { queueMail } from './actions/queue-mail';
import { type About, type Rendered, renderMail } from './actions/render-mail';
import { sendNow } from './actions/send-now';
import { readLook } from './look';
import type { MailKind, MailPayload } from './mail-kind';
import { isConnected, type Letter, messageIdOf, shopAddress } from './post';
import type { MailStatus } from './schemas/mail';
import { forgetMails, mailsOfKeys } from './store/mails';

export interface Occasion {
  /** With the kind, what makes a second call harmless: an event's id, a row's. */
  readonly key: string;
  /** What the facts are found by: ids only, as it is kept in the log. */
  readonly payload: MailPayload;
  /** Shows the mail on this order's page, from the start. */
  readonly orderNumber?: string;
}

/** Who writes: below every mail, unless staff have set words of their own for it. */
export interface Imprint {
  readonly name: string;
  /** Line by line. */
  readonly footer: string;
}

/** A mail, as whoever sent it may want to know of it. */
export interface SentMail {
  readonly key: string;
  readonly messageId: string;
  readonly status: MailStatus;
  /** Why it failed or was skipped. */
  readonly reason: string | null;
}

export interface MailService {
  /**
   * Makes a kind of mail known, in `bootstrap` on every process. A shop's own too:
   * `strapi.plugin('commerce').service('mail').define({ id: 'restock', … })`.
   */
  define(kind: MailKind): void;
  /** MJML that stands for `<shop-NAME />` in bodies, per language. */
  definePart(name: string, mjml: Readonly<Record<'en' | 'de', string>> & Readonly<Record<string, string>>): void;
  /** Sends a mail once this transaction is committed, and once per kind and key. Safe to repeat. */
  send(tx: Transaction, kind: string, occasion: Occasion): Promise<void>;
  /** A mail of this kind as it would go out; nothing is sent. */
  render(kind: string, about: About): Promise<Rendered>;
  /** For staff who try a mail: sent at once, and not logged. Throws what the server says. */
  sendNow(email: string | undefined, letter: Omit<Letter, 'to' | 'messageId'>): Promise<{ readonly to: string }>;
  /** Whether mails go out at all. */
  isConnected(): boolean;
  /** What became of mails of a kind, by their keys; in the order in which they were written. */
  sent(sql: Sql, kind: string, keys: readonly string[]): Promise<SentMail[]>;
  /** What the log says of these mails no longer names anybody, nor what was written about. */
  forget(sql: Sql, kind: string, keys: readonly string[]): Promise<void>;
  /** A Message-ID of the shop's own, for what is no mail and yet begins a conversation. */
  messageId(id: string): string;
  /** The address that mails come from. Undefined: it is not known. */
  shopAddress(): string | undefined;
  /** Says where the shop's legal data is read, as a slice above this one keeps it. */
  signWith(imprint: () => Promise<Imprint>): void;
  imprint(): Promise<Imprint>;
  /** Whether mails say who writes them: by staff's own footer or the legal data. */
  isSigned(): Promise<boolean>;
  kinds(): readonly MailKind[];
  kind(id: string): MailKind | undefined;
  parts(locale: string): Readonly<Record<string, string>>;
}

export const mailService = (strapi: Strapi): MailService => {
  const kinds = new Map<string, MailKind>();
  const known = (id: string): MailKind => {
    const kind = kinds.get(id);
    if (!kind) throw new Error(`No kind of mail is defined as "${id}".`);
    return kind;
  };
  const parts = new Map<string, Readonly<Record<string, string>>>();
  let imprint = async (): Promise<Imprint> => ({ name: '', footer: '' });
  return {
    define: (kind) => {
      if (!/^[a-z][a-z0-9-]{0,59}$/.test(kind.id)) throw new Error(`"${kind.id}" is no id for a kind of mail.`);
      if (kinds.has(kind.id)) throw new Error(`Two kinds of mail are defined as "${kind.id}".`);
      kinds.set(kind.id, kind);
    },
    definePart: (name, mjml) => {
      if (parts.has(name)) throw new Error(`Two parts of mails are defined as "${name}".`);
      parts.set(name, mjml);
    },
    send: async (tx, id, occasion) => {
      await queueMail(tx, known(id).id, occasion);
    },
    render: async (id, about) => renderMail(strapi, known(id), about),
    sendNow: (email, letter) => sendNow(strapi, email, letter),
    isConnected: () => isConnected(strapi),
    sent: async (sql, kind, keys) =>
      (await mailsOfKeys(sql, kind, keys)).map(({ key, publicId, status, reason }) => ({
        ...{ key, status, reason },
        messageId: messageIdOf(strapi, publicId),
      })),
    forget: forgetMails,
    messageId: (id) => messageIdOf(strapi, id),
    shopAddress: () => shopAddress(strapi),
    signWith: (read) => void (imprint = read),
    imprint: () => imprint(),
    isSigned: async () => Boolean((await readLook(strapi)).footer || (await imprint()).footer),
    kinds: () => [...kinds.values()],
    kind: (id) => kinds.get(id),
    parts: (locale) =>
      Object.fromEntries(
        [...parts].map(([name, mjml]) => [name, mjml[locale] ?? mjml[locale.split('-')[0] ?? 'en'] ?? mjml.en ?? '']),
      ),
  };
};
