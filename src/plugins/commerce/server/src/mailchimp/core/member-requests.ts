import type { MemberFacts, News, TagFacts } from '../marketing-provider';
import { iso, type Json, known, type MailchimpRequest, named } from './requests';

const put = (path: string, facts: MemberFacts, status: Json): MailchimpRequest => {
  const { email, name, locale, askedAt, consentedAt } = facts;
  const { first_name: FNAME, last_name: LNAME } = named(name);
  return {
    ...{ method: 'PUT', path },
    // An audience may ask its own forms for more than a shop knows.
    query: { skip_merge_validation: true },
    body: {
      ...{ email_address: email, status_if_new: 'subscribed', ...status },
      ...{ language: locale.slice(0, 2), merge_fields: known({ FNAME, LNAME }) },
      ...{ timestamp_signup: iso(askedAt), timestamp_opt: iso(consentedAt) },
    },
  };
};

/** Who leaves stays in the audience as somebody who left; who is erased is forgotten altogether. */
const member = (path: string, facts: MemberFacts | undefined): readonly MailchimpRequest[] => {
  if (!facts) return [{ method: 'POST', path: `${path}/actions/delete-permanent`, orElse: null }];
  if (facts.left) return [{ method: 'PATCH', path, body: { status: 'unsubscribed' }, orElse: null }];
  if (facts.known) return [put(path, facts, {})];
  // Whoever left there by themselves, Mailchimp asks itself.
  return [{ ...put(path, facts, { status: 'subscribed' }), ifTheyLeftThere: put(path, facts, { status: 'pending' }) }];
};

const tags = (path: string, { tags: theirs, gone }: TagFacts): MailchimpRequest => ({
  ...{ method: 'POST', path: `${path}/tags`, orElse: null },
  body: {
    tags: [
      ...theirs.map((name) => ({ name, status: 'active' })),
      ...gone.map((name) => ({ name, status: 'inactive' })),
    ],
  },
});

/** What tells Mailchimp of somebody in its audience, or of their tags. */
export const memberRequests = (audienceId: string, news: News<'member' | 'tags'>): readonly MailchimpRequest[] => {
  const path = `/lists/${encodeURIComponent(audienceId)}/members/${encodeURIComponent(news.id)}`;
  if (news.kind === 'member') return member(path, news.facts);
  return news.facts ? [tags(path, news.facts)] : [];
};
