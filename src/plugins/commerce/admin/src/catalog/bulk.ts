import { readAmount } from '../money/amount-text';
import type { Choice, Option, Typed } from './value';

const relative = /^([+\-−])\s*(.+?)\s*(%?)$/;
const percent = /^\d{1,3}([.,]\d{1,4})?$/;

/**
 * "+10 %" or "-2,50" as what becomes of an amount (minor units): rounded half up, never below zero. Undefined: the text
 * is neither.
 */
export const changeOf = (text: Typed, currency: string, locale: string): ((amount: number) => number) | undefined => {
  const [, sign, size = '', share] = relative.exec(String(text).trim()) ?? [];
  if (!sign) return undefined;
  const by = sign === '+' ? 1 : -1;
  if (share) {
    if (!percent.test(size)) return undefined;
    const rate = Number(size.replace(',', '.'));
    return (amount) => Math.max(0, Math.round((amount * (100 + by * rate)) / 100));
  }
  const reading = readAmount(size, currency, locale);
  return 'amount' in reading ? (amount) => Math.max(0, amount + by * reading.amount) : undefined;
};

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toUpperCase();

/** `SHIRT` and S, Red: `SHIRT-S-RED`. */
export const skuFor = (start: string, options: readonly Option[], choice: Choice): string =>
  [start.trim(), ...options.map(({ name }) => letters(choice[name] ?? ''))].filter(Boolean).join('-').slice(0, 100);
