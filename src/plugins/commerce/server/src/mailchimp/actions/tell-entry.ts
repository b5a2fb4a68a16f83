import { redact } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { isContactId } from '../core/contact-id';
import { pauseAfter } from '../core/pause-after';
import { productId } from '../core/product-news';
import { remembered, sinceTold } from '../core/since-told';
import { mailchimpOf } from '../index';
import { type MarketingProvider, type News, Refused, Unavailable } from '../marketing-provider';
import type { MailchimpEntry } from '../schemas/mailchimp-entry';
import { forgetEntry, putOffEntry, refuseEntry, settleEntry } from '../store/entries';
import { tellMember } from './tell-member';
import { productsIn, tellProducts, unknownProducts } from './tell-products';
import { readNews } from './read-news';

/** Undefined: under its own name here nothing is known there. */
const ownName = (kind: News['kind'], entity: string): string | undefined => {
  if (kind === 'product') return productId(entity);
  return (kind === 'customer' || kind === 'member') && !isContactId(entity) ? undefined : entity;
};

/** What Mailchimp is to forget: as it was told of it, or, where nobody wrote down that it was, by the name it would have. */
const withdrawn = ({ kind, entity, remoteId, remoteParent, lane }: MailchimpEntry): News | undefined => {
  const id = remoteId ?? ownName(kind, entity);
  const parent = kind === 'code' ? (remoteParent ?? lane.replace(/^promotion /, '')) : undefined;
  return id === undefined ? undefined : { kind, id, parent, facts: undefined };
};

const takeBack = async (strapi: Strapi, provider: MarketingProvider, entry: MailchimpEntry): Promise<void> => {
  const gone = withdrawn(entry);
  if (gone) await provider.tell(gone);
  await forgetEntry(connection(strapi), entry);
};

/** What it holds must be known there first. A refusal may come of a product that was changed by hand: told once more. */
const tellWithProducts = async (strapi: Strapi, provider: MarketingProvider, news: News): Promise<void> => {
  const names = productsIn(news);
  await tellProducts(strapi, provider, await unknownProducts(strapi, names));
  try {
    await provider.tell(news);
  } catch (error) {
    if (!(error instanceof Refused) || !names.length) throw error;
    await tellProducts(strapi, provider, names);
    await provider.tell(news);
  }
};

const tell = async (strapi: Strapi, provider: MarketingProvider, entry: MailchimpEntry): Promise<void> => {
  const news = (await readNews(strapi, entry.kind, [entry.entity])).get(entry.entity);
  if (!news?.facts) return takeBack(strapi, provider, entry);
  if (news.kind === 'member') return tellMember(strapi, provider, entry, { ...news, facts: news.facts });
  const moved = entry.remoteId !== null && entry.remoteId !== news.id;
  if (moved) await provider.tell({ kind: entry.kind, id: entry.remoteId, facts: undefined } as News);
  const fingerprint = provider.fingerprint(news);
  if (fingerprint !== entry.fingerprint) await tellWithProducts(strapi, provider, sinceTold(news, entry));
  const told = { remoteId: news.id, remoteParent: news.parent ?? null, fingerprint, ...remembered(news) };
  await settleEntry(connection(strapi), entry, told);
};

/**
 * Tells Mailchimp how one thing stands now, and writes down that it was told. What it refuses waits for its next
 * change. Throws `Unavailable`: then nothing was settled.
 */
export const tellEntry = async (strapi: Strapi, entry: MailchimpEntry): Promise<void> => {
  const { provider } = mailchimpOf(strapi);
  if (!provider) return;
  const sql = connection(strapi);
  try {
    await tell(strapi, provider, entry);
  } catch (error) {
    if (error instanceof Refused) return refuseEntry(sql, entry, Date.now(), redact(error.message));
    // One thing that Mailchimp breaks over must not hold up all the others.
    if (error instanceof Unavailable && error.broke)
      await putOffEntry(sql, entry.id, Date.now() + pauseAfter(entry.tries + 1), redact(error.message));
    throw error;
  }
};
