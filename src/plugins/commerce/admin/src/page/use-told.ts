import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

interface Asked<Answer> {
  unwrap(): Promise<Answer>;
}

/** Asks the shop to do something, and tells how it went: the answer, or undefined once the refusal has been shown. */
export const useTold = () => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: reasonOf } = useAPIErrorHandler();
  return async <Answer>(asked: Asked<Answer>, done?: string): Promise<Answer | undefined> => {
    try {
      const answer = await asked.unwrap();
      if (done) toggleNotification({ type: 'success', message: done });
      return answer;
    } catch (error) {
      toggleNotification({ type: 'danger', message: reasonOf(error as Parameters<typeof reasonOf>[0]) });
      return undefined;
    }
  };
};
