import { marketingOf } from '../../marketing';
import { connection, type Strapi } from '../../platform/strapi';
import { memberDeed } from '../core/member-deed';
import { remembered, sinceTold } from '../core/since-told';
import type { MarketingProvider, MemberFacts, News } from '../marketing-provider';
import type { MailchimpEntry } from '../schemas/mailchimp-entry';
import { settleEntry } from '../store/entries';

/**
 * Asks Mailchimp how it has a member before anything is told of them: it may be that they left there, and that nobody said
 * so. Then they leave here. Safe to repeat.
 */
export const tellMember = async (
  strapi: Strapi,
  provider: MarketingProvider,
  entry: MailchimpEntry,
  news: News<'member'> & { readonly facts: MemberFacts },
): Promise<void> => {
  const { facts } = news;
  const fingerprint = provider.fingerprint(news);
  const there = await provider.member(news.id);
  const told = entry.fingerprint === null ? undefined : entry;
  const deed = memberDeed({ facts, there, told, changed: fingerprint !== entry.fingerprint });
  if (deed === 'tell') {
    // Who is subscribed there as well stays it, or not, whatever happens meanwhile.
    const settled = there?.status === 'subscribed' ? { ...news, facts: { ...facts, known: true as const } } : news;
    await provider.tell(facts.left ? news : sinceTold(settled, told));
  }
  if (deed === 'take-over') {
    const reason = there?.status === 'bounced' ? 'bounced' : 'unsubscribed';
    await marketingOf(strapi).unsubscribeByProvider(facts.email, reason);
  }
  const result = { remoteId: news.id, remoteParent: null, fingerprint, ...remembered(news) };
  await settleEntry(connection(strapi), entry, result);
};
