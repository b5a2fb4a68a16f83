import { randomUUID } from 'node:crypto';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { mailchimpOf } from '../index';
import type { MailchimpLink } from '../schemas/mailchimp-link';
import { holdLink, releaseLink } from '../store/link';

/** A process that dies lets go after this long; one that lives says so in time. */
const milliseconds = 60_000;

/** While this is done, no other process speaks to Mailchimp for the shop. Undefined: another does, and it was not done. */
export const withLink = async <T>(
  strapi: Strapi,
  work: (link: MailchimpLink) => Promise<T>,
): Promise<T | undefined> => {
  const { store } = mailchimpOf(strapi);
  const held = { store, holder: randomUUID(), milliseconds };
  const link = await holdLink(connection(strapi), held);
  if (!link) return undefined;
  const alive = setInterval(() => {
    holdLink(connection(strapi), held).catch((error: unknown) => tell(strapi, error));
  }, milliseconds / 3).unref();
  try {
    return await work(link);
  } finally {
    clearInterval(alive);
    await releaseLink(connection(strapi), store, held.holder);
  }
};
