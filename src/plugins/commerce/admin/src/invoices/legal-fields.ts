import type { Legal, LegalField } from '../../../server/src/invoice/contract';
import type { Wording } from '../wording';

export type LegalText = Exclude<keyof Legal, 'logo' | 'onErasure' | 'country'>;

export interface Section {
  readonly title: Wording;
  readonly fields: readonly { readonly name: LegalText | 'country'; readonly col: number; readonly hint?: Wording }[];
}

/** The form, as it is laid out. */
export const sections: readonly Section[] = [
  {
    title: 'legal.who',
    fields: [
      { name: 'company', col: 12 },
      { name: 'line1', col: 6 },
      { name: 'line2', col: 6 },
      { name: 'postalCode', col: 3 },
      { name: 'city', col: 5 },
      { name: 'state', col: 4 },
      { name: 'country', col: 12 },
    ],
  },
  {
    title: 'legal.reach',
    fields: [
      { name: 'email', col: 4 },
      { name: 'phone', col: 4 },
      { name: 'website', col: 4 },
    ],
  },
  {
    title: 'legal.law',
    fields: [
      { name: 'vatId', col: 6, hint: 'legal.vatId-hint' },
      { name: 'taxNumber', col: 6, hint: 'legal.taxNumber-hint' },
      { name: 'register', col: 12, hint: 'legal.register-hint' },
    ],
  },
  {
    title: 'legal.account',
    fields: [
      { name: 'bank', col: 4 },
      { name: 'iban', col: 5 },
      { name: 'bic', col: 3 },
    ],
  },
  {
    title: 'legal.paper',
    fields: [
      { name: 'invoiceFormat', col: 6, hint: 'legal.format-hint' },
      { name: 'creditNoteFormat', col: 6, hint: 'legal.format-hint' },
      { name: 'footer', col: 12 },
    ],
  },
];

/** Which field a refusal of the server is about. */
export const refusedField = (error: unknown): string | undefined =>
  (error as { details?: { errors?: readonly { path: readonly string[] }[] } } | undefined)?.details?.errors?.[0]
    ?.path[0];

export const isMissing = (missing: readonly LegalField[], name: string): boolean =>
  (missing as readonly string[]).includes(name);
