import { readAmount, type AmountProblem } from '../money/amount-text';
import type { Assortment, Price, Prices, Sellable } from './value';

export type ProblemCode =
  | AmountProblem
  | 'price-missing'
  | 'compare-at-not-above'
  | 'compare-at-alone'
  | 'sku-twice'
  | 'sku-unfit'
  | 'count-unreadable'
  | 'option-name-missing'
  | 'option-values-missing'
  | 'variants-missing'
  | 'choice-missing';

/** By the place in the value, as the server's errors name it: `variants.0.prices.EUR.amount`. */
export type Problems = ReadonlyMap<string, ProblemCode>;

const skuShape = /^[\p{L}\p{N}][\p{L}\p{N} _./+-]{0,99}$/u;

/** Whole units and grams. */
export const readCount = (typed: string, locale: string): number | undefined => {
  const reading = readAmount(typed, 'JPY', locale);
  return 'amount' in reading && reading.amount <= 10_000_000 ? reading.amount : undefined;
};

const priceProblems = function* (
  { amount, compareAt }: Price,
  currency: string,
  locale: string,
): Generator<readonly [string, ProblemCode]> {
  for (const [name, value] of Object.entries({ amount, compareAt })) {
    if (typeof value !== 'string') continue;
    const reading = readAmount(value, currency, locale);
    yield [name, 'problem' in reading ? reading.problem : 'amount-unreadable'];
  }
  if (amount == null && compareAt != null) yield ['amount', 'compare-at-alone'];
  if (typeof amount === 'number' && typeof compareAt === 'number' && compareAt <= amount)
    yield ['compareAt', 'compare-at-not-above'];
};

const priced = (prices: Prices): boolean => Object.values(prices).some(({ amount }) => amount != null);

const sellableProblems = function* (
  { sku, prices, weight, initialStock }: Sellable,
  currencies: readonly string[],
  locale: string,
): Generator<readonly [string, ProblemCode]> {
  if (!priced(prices)) yield [`prices.${currencies[0] ?? ''}.amount`, 'price-missing'];
  for (const [currency, price] of Object.entries(prices))
    for (const [name, code] of priceProblems(price, currency, locale)) yield [`prices.${currency}.${name}`, code];
  if (sku && !skuShape.test(sku.trim())) yield ['sku', 'sku-unfit'];
  if (typeof weight === 'string') yield ['weight', 'count-unreadable'];
  if (typeof initialStock === 'string') yield ['initialStock', 'count-unreadable'];
};

/** What keeps a price from being sold. `currencies` are the columns; a missing price is told at the first. */
export const problemsOfSellable = (sellable: Sellable, currencies: readonly string[], locale: string): Problems =>
  new Map(sellableProblems(sellable, currencies, locale));

const optionProblems = function* ({ options, variants }: Assortment): Generator<readonly [string, ProblemCode]> {
  for (const [index, { name, values }] of options.entries()) {
    if (!name) yield [`options.${index}.name`, 'option-name-missing'];
    if (!values.length) yield [`options.${index}.values`, 'option-values-missing'];
  }
  if (!variants.length) yield ['variants', 'variants-missing'];
  for (const [index, { options: choice }] of variants.entries())
    for (const { name, values } of options)
      if (values.length && !values.includes(choice[name] ?? '')) yield [`variants.${index}.options`, 'choice-missing'];
};

export const problemsOfAssortment = (
  assortment: Assortment,
  currencies: readonly string[],
  locale: string,
): Problems => {
  const problems = new Map<string, ProblemCode>(optionProblems(assortment));
  const skus = new Map<string, number>();
  assortment.variants.forEach((variant, index) => {
    for (const [path, code] of sellableProblems(variant, currencies, locale))
      problems.set(`variants.${index}.${path}`, code);
    const sku = variant.sku?.trim();
    if (!sku) return;
    const twin = skus.get(sku);
    if (twin !== undefined) for (const at of [twin, index]) problems.set(`variants.${at}.sku`, 'sku-twice');
    else skus.set(sku, index);
  });
  return problems;
};
