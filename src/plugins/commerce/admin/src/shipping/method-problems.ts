import type { Typed } from '../catalog/value';
import { readAmount } from '../money/amount-text';
import type { Wording } from '../wording';
import type { BandDraft, MethodDraft, TypedAmounts } from './draft';

/** What is wrong, by the path of its cell: `bands.2.from`. */
export type MethodProblems = ReadonlyMap<string, Wording>;
type Entry = readonly [string, Wording];

const unreadable = (typed: Typed | undefined, currency: string, locale: string): Wording | undefined => {
  if (typeof typed !== 'string') return undefined;
  const reading = readAmount(typed, currency, locale);
  return 'problem' in reading ? `problem.${reading.problem}` : undefined;
};

const amountProblems = (name: string, amounts: TypedAmounts, locale: string): Entry[] =>
  Object.entries(amounts).flatMap(([currency, typed]) => {
    const problem = unreadable(typed, currency, locale);
    return problem ? [[`${name}.${currency}`, problem] as const] : [];
  });

const countProblem = (name: string, typed: Typed | undefined): Entry[] =>
  typeof typed === 'string' ? [[name, 'problem.count-unreadable']] : [];

const rangeProblems = (least: string, most: string, draft: MethodDraft): Entry[] => {
  const [min, max] = [draft[least as 'minDays'], draft[most as 'maxDays']];
  const crossed = typeof min === 'number' && typeof max === 'number' && min > max;
  return [...countProblem(least, min), ...countProblem(most, max), ...(crossed ? [[most, order] as const] : [])];
};

const order = 'shipping.problem.order' as const;

const bandProblems = ({ kind, bands }: MethodDraft, locale: string): Entry[] =>
  bands.flatMap((band, index): Entry[] => {
    const money = unreadable(band.price, band.currency, locale);
    const measured = kind === 'by-total' ? unreadable(band.from, band.currency, locale) : undefined;
    const at = (name: keyof BandDraft, wording: Wording): Entry => [`bands.${index}.${name}`, wording];
    const before = bands.findLast((other, place) => place < index && other.currency === band.currency);
    const climbs = !before || (typeof before.from === 'number' && Number(band.from) > before.from);
    return [
      ...(band.price === undefined ? [at('price', 'problem.price-missing')] : money ? [at('price', money)] : []),
      ...(measured ? [at('from', measured)] : []),
      ...(typeof band.from === 'string' && !measured ? [at('from', 'problem.count-unreadable')] : []),
      ...(typeof band.from !== 'string' && !climbs ? [at('from', order)] : []),
    ];
  });

const priceProblems = (draft: MethodDraft, locale: string): Entry[] => {
  const { kind, prices, freeFrom, bands } = draft;
  const missing: Entry[] = [['prices', 'problem.price-missing']];
  const free = kind === 'by-total' || kind === 'pickup' ? [] : amountProblems('freeFrom', freeFrom, locale);
  if (kind === 'by-weight' || kind === 'by-total') {
    return [...free, ...(bands.length ? bandProblems(draft, locale) : missing)];
  }
  const none = kind === 'flat' && Object.values(prices).every((price) => price === undefined);
  return [...free, ...(none ? missing : amountProblems('prices', prices, locale))];
};

const needed = ['name', 'line1', 'city', 'country'] as const;

export const methodProblems = (draft: MethodDraft, locale: string): MethodProblems =>
  new Map<string, Wording>([
    ...(Object.values(draft.name).some((text) => text.trim()) ? [] : [['name', 'shipping.problem.needed'] as const]),
    ...priceProblems(draft, locale),
    ...(draft.kind === 'pickup'
      ? needed
          .filter((field) => !draft.place[field].trim())
          .map((field) => [`place.${field}`, 'shipping.problem.needed'] as const)
      : []),
    ...rangeProblems('minDays', 'maxDays', draft),
    ...rangeProblems('minWeight', 'maxWeight', draft),
    ...amountProblems('minValue', draft.minValue, locale),
    ...amountProblems('maxValue', draft.maxValue, locale),
  ]);
