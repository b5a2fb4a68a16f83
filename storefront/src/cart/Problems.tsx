import type { Problem } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

/** In the visitor's own words where there are some, otherwise in the shop's. */
export const Problems = ({ problems }: { readonly problems: readonly Pick<Problem, 'code' | 'message'>[] }) => {
  const { words } = useWords();
  return problems.map(({ code, message }, index) => (
    <p className="notice" key={`${code} ${index}`}>
      {words.problems[code] ?? message}
    </p>
  ));
};
