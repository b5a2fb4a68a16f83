import { optionsOf } from '../config';
import { type UnsubscribeLinks, unsubscribeHeaders, unsubscribeLinks } from '../marketing';
import type { MailFacts } from '../mail';
import type { Strapi } from '../platform/strapi';

/** The storefront's page of a product; null: it has none, or the product has not. */
export const linkToProduct = (strapi: Strapi, slug: string | null): string | null => {
  const { productUrl } = optionsOf(strapi).storefront;
  return slug && productUrl ? productUrl.replaceAll('{slug}', encodeURIComponent(slug)) : null;
};

/** What every mail holds that goes out by itself: the way to stop them, for its reader and for the mailbox. */
export const leavable = (
  strapi: Strapi,
  who: { readonly publicId: string },
): { readonly unsubscribeUrl: string | null; readonly headers: NonNullable<MailFacts['headers']> } => {
  const links: UnsubscribeLinks = unsubscribeLinks(strapi, who);
  return { unsubscribeUrl: links.page, headers: unsubscribeHeaders(links) };
};
