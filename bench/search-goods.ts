import { writeFile } from 'node:fs/promises';
import { asTyped } from '../tests/support/misspelt';
import { goodsTitles } from './search-titles';

/** The same numbers in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};

const terms = 'Sent within two working days, and taken back within thirty if it does not please or arrives damaged.';

/**
 * Writes a product file, and answers what shoppers type who look for these products: the last one or two words of a
 * title, some of them misspelt.
 *
 * The first products are called as goods of real shops are (about 4,000 titles); the others have the first half of one such
 * title and the second half of another. So a word is on as many of a hundred shelves as it is in a shop: "set" on 8, "bag"
 * on 4, half of all words on one in a thousand. A description says the title again and names three other goods.
 */
export const writeGoods = async (file: string, products: number): Promise<{ typed: string[]; misspelt: string[] }> => {
  const titles = (await goodsTitles()).map((title) => title.replace(/[",]/g, ''));
  const roll = dice(7);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const half = (title: string, end: boolean): string => {
    const words = title.split(/\s+/);
    const middle = Math.ceil(words.length / 2);
    return (end ? words.slice(middle) : words.slice(0, middle)).join(' ');
  };
  const called = (n: number): string => titles[n] ?? `${half(pick(titles), false)} ${half(pick(titles), true)}`.trim();
  const made = Array.from({ length: products }, (_, n) => called(n));
  const rows = made.map((title, n) => {
    const body = `${title}. Goes well with ${pick(titles)} and ${pick(titles)} or ${pick(titles)}. ${terms.replace(',', '')}`;
    const kind = title.split(' ').at(-1);
    return `g-${n},${title},${body},Maker ${n % 50},Shelf ${n % 20},${kind},${5 + (n % 90)}.00`;
  });
  await writeFile(file, ['Handle,Title,Body (HTML),Vendor,Type,Tags,Variant Price', ...rows, ''].join('\n'));
  const typed = Array.from({ length: 500 }, () =>
    pick(made)
      .split(/\s+/)
      .slice(-1 - roll(2))
      .join(' '),
  );
  return { typed, misspelt: typed.map(asTyped) };
};
