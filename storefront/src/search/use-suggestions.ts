import { useEffect, useState } from 'react';
import type { Answer } from 'strapi-plugin-headless-commerce/client';
import { shop } from '../shop/client';
import { pageOf } from '../shop/links';

export type Suggestions = Answer<'catalogSuggestions'>;

/** Something to go to below the field. */
export interface Way {
  readonly to: string;
  readonly text: string;
  readonly product?: Suggestions['products'][number];
}

const shortest = 2;
const patience = 150;

const waysOf = ({ queries, categories, products }: Suggestions): readonly Way[] => [
  ...queries.map((text) => ({ to: `/all?${new URLSearchParams({ q: text })}`, text })),
  ...categories.map(({ slug, title }) => ({ to: `/c/${encodeURIComponent(slug)}`, text: title })),
  ...products.map((product) => ({ to: pageOf(product), text: product.title, product })),
];

/** Where what is typed may lead to, a moment after the last key. A shop that does not answer suggests nothing. */
export const useSuggestions = (typed: string): readonly Way[] => {
  const [ways, setWays] = useState<readonly Way[]>([]);
  const q = typed.trim();
  useEffect(() => {
    if (q.length < shortest) return setWays([]);
    const stop = new AbortController();
    const later = setTimeout(() => {
      shop.catalogSuggestions({ q }, { signal: stop.signal }).then(
        (suggestions) => stop.signal.aborted || setWays(waysOf(suggestions)),
        () => stop.signal.aborted || setWays([]),
      );
    }, patience);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [q]);
  return ways;
};
