import { randomUUID } from 'node:crypto';
import { optionsOf } from '../config';
import { guarded } from '../platform/guarded';
import type { Strapi } from '../platform/strapi';
import { firstSync } from './actions/first-sync';
import type { MarketingProvider } from './marketing-provider';
import { mailchimp } from './providers/mailchimp/mailchimp';
import type { FirstSync } from './schemas/mailchimp-link';

export interface MailchimpService {
  /** Undefined: the shop has no key, and nothing is noted down for Mailchimp. */
  readonly provider: MarketingProvider | undefined;
  /** What the shop is called there. */
  readonly store: string;
  /** This process, in this life. */
  readonly worker: string;
  /** Once in a process's life, and again when that failed. */
  open(make: (provider: MarketingProvider) => Promise<void>): Promise<void>;
  /** Tells everything there is, or goes on with it: what the command does. */
  sync(onProgress: (sync: FirstSync) => void): Promise<FirstSync>;
}

export const mailchimpService = (strapi: Strapi): MailchimpService => {
  const options = optionsOf(strapi).mailchimp;
  const provider = options && guarded(strapi, mailchimp(options), ['fingerprint']);
  let opened = false;
  return {
    provider,
    store: options?.storeId ?? '',
    worker: randomUUID(),
    open: async (make) => {
      if (opened || !provider) return;
      await make(provider);
      opened = true;
    },
    sync: (onProgress) => firstSync(strapi, onProgress),
  };
};
