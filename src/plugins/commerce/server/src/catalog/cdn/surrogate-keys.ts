import { createHash } from 'node:crypto';
import { anySku } from '../cache/answer-cache';

/** On every answer of the catalog: whoever purges it purges all. */
export const everything = 'commerce';
/** On answers that any stock may change. */
const anyStock = 'any-sku';

/** Header lines of caches end at 16 kB: an answer that tells of more counts as one that any stock changes. */
const mostSkus = 500;

/** A SKU may hold spaces and commas, which separate keys. Two SKUs of one key are purged together: no harm. */
const keyOf = (sku: string): string =>
  sku === anySku ? anyStock : `sku-${createHash('sha1').update(sku).digest('hex').slice(0, 10)}`;

/** What an answer that tells of these SKUs is filed under. */
export const keysOfAnswer = (skus: readonly string[]): string[] => [
  everything,
  ...(skus.length > mostSkus ? [anyStock] : [...new Set(skus.map(keyOf))]),
];

/** What must be purged once the stock of these SKUs has changed. */
export const keysOfStock = (skus: readonly string[]): string[] =>
  skus.length ? [anyStock, ...new Set(skus.map(keyOf))] : [];
