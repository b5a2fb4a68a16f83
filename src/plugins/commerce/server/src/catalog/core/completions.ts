import { wordsOf } from './words';

const mostCompletions = 5;

/**
 * What the words typed so far may go on to, by the titles that they find: the last word completed, as most of them
 * have it.
 */
export const completions = (words: readonly string[], titles: readonly string[]): string[] => {
  const typed = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of new Set(wordsOf(title))) {
      if (word.startsWith(typed) && !before.includes(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostCompletions)
    .map(([word]) => [...before, word].join(' '));
};
