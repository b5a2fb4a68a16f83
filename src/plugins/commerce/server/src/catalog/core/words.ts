const longestWord = 64;
/** More words than this are not looked for: nobody types them. */
const mostWords = 10;

/** Scripts that write no spaces: each sign is a word, and a row of them is found by all of its signs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** Without case and accents: "Crème" and "creme" are one word on every database. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, (letter) => letters[letter] ?? letter);

/** The words of a text in their order, folded: letters and digits only. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .replace(unspaced, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word ? [word.slice(0, longestWord)] : []));

/** Words that say nothing of goods, by the language's code. */
const hollow: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('a an and at by for from in of on or the to with'.split(' ')),
  de: new Set('am an auf aus bei das dem den der die ein eine einen fur im in mit und vom von zu zum zur'.split(' ')),
  fr: new Set('a au aux avec d de des du en et l la le les ou par pour sur un une'.split(' ')),
  es: new Set('a al con de del el en la las los o para por un una y'.split(' ')),
};

export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] || 'en';

/** What is looked for: without hollow words, unless there are no others. */
export const askedWords = (asked: string, locale: string): string[] => {
  const words = [...new Set(wordsOf(asked))];
  const telling = words.filter((word) => !hollow[languageOf(locale)]?.has(word));
  return (telling.length ? telling : words).slice(0, mostWords);
};
