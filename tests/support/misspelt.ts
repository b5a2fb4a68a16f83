/** A slip that people make, by its number: letters swapped, one left out, typed twice or mistaken; or a plural. */
const slips: readonly ((word: string) => string)[] = [
  (word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4),
  (word) => word.slice(0, 3) + word.slice(4),
  (word) => word.slice(0, 2) + word.charAt(1) + word.slice(2),
  (word) => `${word.slice(0, -2)}x${word.slice(-1)}`,
  (word) => (/(s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`),
];

const longest = (words: readonly string[]): string =>
  words.reduce((found, word) => (word.length > found.length ? word : found), '');

/** A title as the `turn`-th visitor types it: now all of it, now its last words, and one of them wrong. */
export const asTyped = (title: string, turn: number): string => {
  const words = title.split(' ').slice(turn % 2 ? -2 : 0);
  const slip = slips[turn % slips.length] ?? String;
  const wrong = longest(words);
  return words.map((word) => (word === wrong ? slip(word) : word)).join(' ');
};

const colors = ['Scarlet', 'Charcoal', 'Ivory', 'Emerald', 'Crimson'];
const goods = [
  'Umbrella',
  'Backpack',
  'Teapot',
  'Blanket',
  'Lantern',
  'Sandals',
  'Notebook',
  'Cushion',
  'Candle',
  'Jumper',
];

/** Fifty titles of a shop of ours. */
export const titles: readonly string[] = colors.flatMap((color) => goods.map((thing) => `${color} ${thing}`));
