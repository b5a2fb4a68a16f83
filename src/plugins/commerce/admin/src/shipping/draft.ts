import type { MethodBody, MethodView } from '../../../server/src/shipping/contract';
import type { Typed } from '../catalog/value';

export type Kind = MethodView['kind'];
export const kinds: readonly Kind[] = ['flat', 'by-weight', 'by-total', 'pickup'];

/** By currency, in minor units; a string is what was typed and is no amount. */
export type TypedAmounts = Readonly<Record<string, Typed | undefined>>;

export interface BandDraft {
  readonly currency: string;
  readonly from: Typed | undefined;
  readonly price: Typed | undefined;
}

export const placeFields = ['name', 'line1', 'line2', 'postalCode', 'city', 'state', 'country'] as const;
export type PlaceDraft = Readonly<Record<(typeof placeFields)[number] | 'hours', string>>;

/** A method while it is being edited: what its other kinds were told is kept, should staff come back to them. */
export interface MethodDraft {
  /** By locale. */
  readonly name: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly prices: TypedAmounts;
  readonly freeFrom: TypedAmounts;
  readonly bands: readonly BandDraft[];
  readonly place: PlaceDraft;
  readonly minWeight: Typed | undefined;
  readonly maxWeight: Typed | undefined;
  readonly minValue: TypedAmounts;
  readonly maxValue: TypedAmounts;
  readonly groups: readonly string[];
  readonly minDays: Typed | undefined;
  readonly maxDays: Typed | undefined;
  readonly taxCategory: string;
  readonly position: number;
  readonly enabled: boolean;
}

const noPlace: PlaceDraft = {
  ...{ name: '', line1: '', line2: '', postalCode: '', city: '', state: '', country: '', hours: '' },
};

export const emptyMethod: MethodDraft = {
  ...{ name: {}, kind: 'flat', prices: {}, freeFrom: {}, bands: [], place: noPlace },
  ...{ minWeight: undefined, maxWeight: undefined, minValue: {}, maxValue: {}, groups: [] },
  ...{ minDays: undefined, maxDays: undefined, taxCategory: 'standard', position: 0, enabled: true },
};

export const draftOf = (method: MethodView): MethodDraft => {
  const { name, kind, settings, conditions, arrives, taxCategory, position, enabled } = method;
  const texts = 'place' in settings ? Object.entries(settings.place).map(([key, text]) => [key, text ?? '']) : [];
  return {
    ...emptyMethod,
    ...{ name, kind, taxCategory, position, enabled },
    prices: ('prices' in settings && settings.prices) || {},
    freeFrom: ('freeFrom' in settings && settings.freeFrom) || {},
    bands: 'bands' in settings ? settings.bands : [],
    place: { ...noPlace, ...(Object.fromEntries(texts) as Partial<PlaceDraft>) },
    minWeight: conditions.minWeight,
    maxWeight: conditions.maxWeight,
    minValue: conditions.minValue ?? {},
    maxValue: conditions.maxValue ?? {},
    groups: conditions.groups ?? [],
    minDays: arrives?.min,
    maxDays: arrives?.max,
  };
};

/** All currencies a draft speaks of. */
export const currenciesOf = ({ prices, freeFrom, bands, minValue, maxValue }: MethodDraft): readonly string[] => {
  const keyed = [prices, freeFrom, minValue, maxValue].flatMap((amounts) => Object.keys(amounts));
  return [...new Set([...keyed, ...bands.map(({ currency }) => currency)])];
};

export const withoutCurrency = (draft: MethodDraft, code: string): MethodDraft => {
  const without = ({ [code]: _gone, ...rest }: TypedAmounts): TypedAmounts => rest;
  return {
    ...draft,
    prices: without(draft.prices),
    freeFrom: without(draft.freeFrom),
    minValue: without(draft.minValue),
    maxValue: without(draft.maxValue),
    bands: draft.bands.filter(({ currency }) => currency !== code),
  };
};

const numbers = (amounts: TypedAmounts): Record<string, number> | undefined => {
  const read = Object.entries(amounts).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return read.length ? Object.fromEntries(read) : undefined;
};
const number = (typed: Typed | undefined): number | undefined => (typeof typed === 'number' ? typed : undefined);

const given = <Values extends object>(values: Values): { [K in keyof Values]?: Exclude<Values[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const settingsOf = (draft: MethodDraft): Pick<MethodBody, 'kind' | 'settings'> => {
  const { kind } = draft;
  const prices = numbers(draft.prices);
  const free = given({ freeFrom: numbers(draft.freeFrom) });
  const bands = draft.bands.map(({ currency, from, price }) => ({
    currency,
    from: number(from) ?? 0,
    price: number(price) ?? 0,
  }));
  if (kind === 'flat') return { kind, settings: { prices: prices ?? {}, ...free } };
  if (kind === 'by-weight') return { kind, settings: { bands, ...free } };
  if (kind === 'by-total') return { kind, settings: { bands } };
  const texts = Object.entries(draft.place).map(([key, text]) => [key, text.trim() || null]);
  const place = Object.fromEntries(texts) as Extract<MethodBody, { kind: 'pickup' }>['settings']['place'];
  return { kind, settings: { place, ...given({ prices }) } };
};

/** What is saved. A draft with problems is not. */
export const bodyOf = (draft: MethodDraft, zone: string): MethodBody => {
  const { groups, minDays, maxDays, taxCategory, position, enabled } = draft;
  const min = number(minDays) ?? number(maxDays);
  const max = number(maxDays) ?? number(minDays);
  return {
    zone,
    ...settingsOf(draft),
    name: Object.fromEntries(Object.entries(draft.name).filter(([, text]) => text.trim())),
    conditions: given({
      minWeight: number(draft.minWeight),
      maxWeight: number(draft.maxWeight),
      minValue: numbers(draft.minValue),
      maxValue: numbers(draft.maxValue),
      groups: groups.length ? [...groups] : undefined,
    }),
    arrives: min === undefined || max === undefined ? null : { min, max },
    ...{ taxCategory: taxCategory.trim() || 'standard', position, enabled },
  } as MethodBody;
};
