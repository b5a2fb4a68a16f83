import { useAnswer } from '../shop/use-answer';
import { shop } from '../shop/client';
import { useWords } from '../words';

/** What whoever subscribes agrees to, in the shop's own words; empty until it has told them. */
export const useWording = (wanted = true): string => {
  const { language } = useWords();
  const { data } = useAnswer(wanted ? language : '', async () =>
    wanted ? (await shop.newsletter({ locale: language })).wording : '',
  );
  return data ?? '';
};
