/** As Meilisearch's tokenizer has it: without case and accents. */
export const wordsOf = (text: unknown): string[] =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Damerau-Levenshtein; of `word` as a whole, or of the beginning of it that is nearest. */
const distance = (typed: string, word: string, prefix: boolean): number => {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const at = (r: number, c: number): number => (r === row ? line[c] : rows[r]?.[c]) ?? Infinity;
      const same = typed[row - 1] === word[column - 1];
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      line.push(
        Math.min(
          ...[at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1)],
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(line);
  }
  const last = rows.at(-1) as number[];
  return prefix ? Math.min(...last) : (last.at(-1) as number);
};

export interface TypoRules {
  readonly oneTypo: number;
  readonly twoTypos: number;
  readonly disableOnNumbers: boolean;
}

/**
 * How many typos a word of a document is away from a typed one, undefined: too many. A typo in the first letter counts
 * as two; the last word typed may be a beginning. (Words that were joined or split by mistake are not understood here.)
 */
export const typos = (typed: string, word: string, isLast: boolean, rules: TypoRules): number | undefined => {
  if (word === typed || (isLast && word.startsWith(typed))) return 0;
  if (rules.disableOnNumbers && /^\d+$/.test(typed)) return undefined;
  const allowed = typed.length >= rules.twoTypos ? 2 : typed.length >= rules.oneTypo ? 1 : 0;
  if (!allowed) return undefined;
  const found = distance(typed, word, isLast) + (typed[0] === word[0] ? 0 : 1);
  return found <= allowed ? found : undefined;
};
