import type { Sql, Strapi } from '../platform/strapi';

/** An account, as far as the newsletter asks. */
export interface Member {
  readonly customerId: number;
  /** Lower case. */
  readonly email: string | null;
  /** Whether the address is known to be theirs. */
  readonly confirmed: boolean;
  readonly name: string | null;
}

/** What is asked of whoever keeps the newsletter's list. */
export interface NewsletterPort {
  isSubscribed(sql: Sql, member: Member): Promise<boolean>;
  /** While the address is not known to be theirs, a mail asks first. Safe to repeat. */
  choose(strapi: Strapi, member: Member, wanted: boolean): Promise<void>;
}

const none: NewsletterPort = { isSubscribed: async () => false, choose: async () => undefined };
const ports = new WeakMap<Strapi, NewsletterPort>();

export const useNewsletter = (strapi: Strapi, port: NewsletterPort): void => void ports.set(strapi, port);
export const newsletterPort = (strapi: Strapi): NewsletterPort => ports.get(strapi) ?? none;
