/** Letters that may be wrong: none of a short word, two of a long one. */
const allowance = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);
const mostMeant = 3;

/**
 * How many letters were left out, put in, mistaken or swapped with their neighbour; also of the beginning of `word`
 * that is nearest to `typed`, for someone who has not typed to the end.
 */
const distances = (typed: string, word: string): { readonly whole: number; readonly beginning: number } => {
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let least = Math.min(
        (above[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] as number) + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return { whole: above[word.length] as number, beginning: Math.min(...above) };
};

export interface Meant {
  /** The likeliest first; none where nothing is near. */
  readonly words: readonly string[];
  /** As it was typed, or the beginning of what was meant. */
  readonly spelt: boolean;
}

const sameFirst = (typed: string, word: string): number => (typed[0] === word[0] ? 0 : 1);

/** Which of these words somebody means who typed this one; `open`: perhaps not to its end. */
export const meant = (typed: string, vocabulary: readonly string[], open: boolean): Meant => {
  const most = allowance(typed);
  const near = vocabulary.flatMap((word) => {
    if (Math.abs(typed.length - word.length) > most && !(open && word.length > typed.length)) return [];
    const { whole, beginning } = distances(typed, word);
    // A beginning is near only by what it has right: what is still to come costs half a letter.
    const off = open && beginning < whole ? beginning + 0.5 : whole;
    return Math.floor(off) <= most ? [{ word, off }] : [];
  });
  const sorted = near.sort(
    (a, b) =>
      a.off - b.off ||
      sameFirst(typed, a.word) - sameFirst(typed, b.word) ||
      a.word.length - b.word.length ||
      (a.word < b.word ? -1 : 1),
  );
  return { words: sorted.slice(0, mostMeant).map(({ word }) => word), spelt: (sorted[0]?.off ?? Infinity) < 1 };
};

export interface Respelt {
  /** For each word as typed, itself and what it may have been meant for. */
  readonly wanted: readonly (readonly string[])[];
  /** The words as they were probably meant. */
  readonly phrase: string;
}

/** What these words may have been meant for, where any is not known as it is. The last may be a beginning. */
export const respelt = (words: readonly string[], vocabulary: readonly string[]): Respelt | undefined => {
  const known = new Set(vocabulary);
  const meanings = words.map((typed, place) => ({
    typed,
    ...(known.has(typed) ? { words: [], spelt: true } : meant(typed, vocabulary, place === words.length - 1)),
  }));
  if (meanings.every((meaning) => !meaning.words.length)) return undefined;
  return {
    wanted: meanings.map(({ typed, words: others }) => [typed, ...others]),
    phrase: meanings.map(({ typed, words: [first], spelt }) => (spelt ? typed : (first ?? typed))).join(' '),
  };
};
