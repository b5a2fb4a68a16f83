import { optionsOf } from '../config';
import { sameSecret } from '../platform/secrets';
import { shopKey } from '../platform/shop-key';
import type { Strapi } from '../platform/strapi';
import { addressHash, idIn, linkToken, type LinkUse } from './core/signed-link';
import type { Subscriber } from './schemas/subscriber';

const secretOf = (strapi: Strapi): string => shopKey(strapi, 'newsletter');
const home = (strapi: Strapi): string => strapi.config.get<string>('server.absoluteUrl', 'http://localhost');

/** What the token names; undefined for one that this shop did not make for this use. */
export const namedByLink = (strapi: Strapi, use: LinkUse, token: string): string | undefined => {
  const id = idIn(token);
  return id !== undefined && sameSecret(linkToken(secretOf(strapi), use, id), token) ? id : undefined;
};

export const hashOfAddress = (strapi: Strapi, email: string): string => addressHash(secretOf(strapi), email);

/** The same for who asks, where nothing but comparing it is needed later. */
export const hashOfNetwork = (strapi: Strapi, network: string): string => addressHash(secretOf(strapi), network);

const apiLink = (strapi: Strapi, use: LinkUse, token: string): string =>
  new URL(`${strapi.config.get<string>('api.rest.prefix', '/api')}/commerce/newsletter/${use}/${token}`, home(strapi))
    .href;

/** The storefront's page; null: it has none. */
const pageLink = (strapi: Strapi, use: LinkUse, token: string): string | null => {
  const page = optionsOf(strapi).storefront.newsletterUrl.replaceAll('{use}', use).replaceAll('{token}', token);
  return page ? new URL(page, home(strapi)).href : null;
};

/** `ask`: the id of the entry that asked. Where there is no page, the API itself is opened. */
export const confirmLink = (strapi: Strapi, ask: string): string => {
  const token = linkToken(secretOf(strapi), 'confirm', ask);
  return pageLink(strapi, 'confirm', token) ?? apiLink(strapi, 'confirm', token);
};

export interface UnsubscribeLinks {
  /** For a person to open. Null: the storefront has no page for it. */
  readonly page: string | null;
  /** For `List-Unsubscribe` with `List-Unsubscribe-Post: List-Unsubscribe=One-Click` (RFC 8058). */
  readonly oneClick: string;
}

/** For the mail that holds the links: its reader leaves by the mailbox's own button. */
export const unsubscribeHeaders = ({ oneClick }: UnsubscribeLinks): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${oneClick}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** They are good for ever, or until the shop's key changes. */
export const unsubscribeLinks = (strapi: Strapi, { publicId }: Pick<Subscriber, 'publicId'>): UnsubscribeLinks => {
  const token = linkToken(secretOf(strapi), 'unsubscribe', publicId);
  return { page: pageLink(strapi, 'unsubscribe', token), oneClick: apiLink(strapi, 'unsubscribe', token) };
};
