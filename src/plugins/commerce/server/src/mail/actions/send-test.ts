import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import type { WordsBody } from '../contract';
import { plainAddress } from '../core/one-line';
import { reasonOf } from '../core/refusal';
import { isConnected, messageIdOf, post } from '../post';
import { previewWords, requireWorking } from './manage-templates';

/** Sends the sample mail in these words at once, so that whoever tries it reads what the server says. */
export const sendTest = async (
  strapi: Strapi,
  id: string,
  locale: string,
  words: WordsBody,
  email: string | undefined,
): Promise<{ readonly to: string }> => {
  const preview = await previewWords(strapi, id, locale, words);
  requireWorking(preview);
  const to = plainAddress(email ?? '');
  if (!to) throw new CommerceError('conflict', 'mail.no-address', 'Your own account has no e-mail address to send to.');
  if (!isConnected(strapi)) {
    throw new CommerceError('conflict', 'mail.not-connected', 'No mail goes out yet: set SMTP_HOST and its like.');
  }
  const { subject, html, text } = preview;
  try {
    await post(strapi, { to, subject, html, text, messageId: messageIdOf(strapi, newId()) });
  } catch (error) {
    throw new CommerceError('unavailable', 'mail.refused', `The mail server says: ${reasonOf(error)}`);
  }
  return { to };
};
