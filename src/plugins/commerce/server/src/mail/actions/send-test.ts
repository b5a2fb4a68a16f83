import type { Strapi } from '../../platform/strapi';
import type { WordsBody } from '../contract';
import { previewWords, requireWorking } from './manage-templates';
import { sendNow } from './send-now';

/** Sends the sample mail in these words to whoever tries them. */
export const sendTest = async (
  strapi: Strapi,
  id: string,
  locale: string,
  words: WordsBody,
  email: string | undefined,
): Promise<{ readonly to: string }> => {
  const preview = await previewWords(strapi, id, locale, words);
  requireWorking(preview);
  const { subject, html, text } = preview;
  return sendNow(strapi, email, { subject, html, text });
};
