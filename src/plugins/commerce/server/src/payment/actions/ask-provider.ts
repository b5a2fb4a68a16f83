import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import type { Strapi } from '../../platform/strapi';

/** A provider that does not answer is not the buyer's fault, nor the end: whatever was asked may be asked again. */
export const askProvider = async <Answer>(strapi: Strapi, ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CommerceError) throw error;
    tell(strapi, error);
    throw new CommerceError(
      'unavailable',
      'payment.no-answer',
      'The payment provider does not answer. Nothing is lost: please try again.',
    );
  }
};
