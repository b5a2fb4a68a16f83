import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { plainAddress } from '../core/one-line';
import { reasonOf } from '../core/refusal';
import { isConnected, type Letter, messageIdOf, post } from '../post';

/**
 * Sends a mail at once, beside the log, to whoever of the staff tries it: they read what the server says. Throws
 * `mail.no-address`, `mail.not-connected` or `mail.refused`.
 */
export const sendNow = async (
  strapi: Strapi,
  email: string | undefined,
  letter: Omit<Letter, 'to' | 'messageId'>,
): Promise<{ readonly to: string }> => {
  const to = plainAddress(email ?? '');
  if (!to) throw new CommerceError('conflict', 'mail.no-address', 'Your own account has no e-mail address to send to.');
  if (!isConnected(strapi)) {
    throw new CommerceError('conflict', 'mail.not-connected', 'No mail goes out yet: set SMTP_HOST and its like.');
  }
  try {
    await post(strapi, { ...letter, to, messageId: messageIdOf(strapi, newId()) });
  } catch (error) {
    throw new CommerceError('unavailable', 'mail.refused', `The mail server says: ${reasonOf(error)}`);
  }
  return { to };
};
