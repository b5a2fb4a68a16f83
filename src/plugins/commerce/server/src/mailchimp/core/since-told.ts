import type { News } from '../marketing-provider';

/** What is kept of a telling, for the next one. */
export interface Remembered {
  /** Members: the consent that was told. */
  readonly consentAt: number | null;
  readonly tags: readonly string[] | null;
}

export const remembered = ({ kind, facts }: News): Remembered => ({
  consentAt: kind === 'member' && facts ? facts.consentedAt : null,
  tags: kind === 'tags' && facts ? facts.tags : null,
});

/** The news as they are told to somebody who was told that before. */
export const sinceTold = (news: News, told: Remembered | undefined): News => {
  if (news.kind === 'member' && news.facts && news.facts.consentedAt === told?.consentAt)
    return { ...news, facts: { ...news.facts, known: true } };
  if (news.kind === 'tags' && news.facts) {
    const { tags } = news.facts;
    return { ...news, facts: { tags, gone: (told?.tags ?? []).filter((tag) => !tags.includes(tag)) } };
  }
  return news;
};
