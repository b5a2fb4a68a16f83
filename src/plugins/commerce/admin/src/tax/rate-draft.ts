import { percentText, ppmOf } from './percent-text';
import type { RateInput } from './taxes-api';

/** A tax rate as it is being typed. */
export interface RateDraft {
  readonly country: string;
  readonly state: string;
  readonly postalPrefix: string;
  readonly category: string;
  readonly name: string;
  readonly rate: string;
  readonly priority: string;
}

export const emptyDraft: RateDraft = {
  country: '',
  state: '',
  postalPrefix: '',
  category: 'standard',
  name: '',
  rate: '',
  priority: '1',
};

export const draftOf = (input: RateInput, locale: string): RateDraft => ({
  ...input,
  state: input.state ?? '',
  postalPrefix: input.postalPrefix ?? '',
  rate: percentText(input.rate, locale),
  priority: String(input.priority),
});

/** The rate that was typed, or the names of the fields that are wrong. */
export const readDraft = (draft: RateDraft): RateInput | readonly (keyof RateDraft)[] => {
  const country = draft.country.trim().toUpperCase();
  const rate = ppmOf(draft.rate);
  const priority = /^[1-9]\d?$/.test(draft.priority.trim()) ? Number(draft.priority) : undefined;
  const wrong: (keyof RateDraft)[] = [
    ...(/^[A-Z]{2}$/.test(country) ? [] : (['country'] as const)),
    ...(draft.category.trim() ? [] : (['category'] as const)),
    ...(draft.name.trim() ? [] : (['name'] as const)),
  ];
  if (rate === undefined || priority === undefined || wrong.length) {
    return [
      ...wrong,
      ...(rate === undefined ? (['rate'] as const) : []),
      ...(priority === undefined ? (['priority'] as const) : []),
    ];
  }
  const { state, postalPrefix, category, name } = draft;
  return { country, state: state || null, postalPrefix: postalPrefix || null, category, name, rate, priority };
};
