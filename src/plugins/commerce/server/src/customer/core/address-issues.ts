import type { Address } from './address';
import { stateCode, type AddressRules } from './address-rules';

/** What keeps an address from being one. */
export interface AddressIssue {
  readonly field: 'name' | 'line1' | 'city' | 'state' | 'postalCode';
  readonly code: 'missing' | 'invalid';
  readonly message: string;
}

const words: Readonly<Record<AddressIssue['field'], string>> = {
  name: 'name',
  line1: 'street',
  city: 'city',
  state: 'state or province',
  postalCode: 'postal code',
};

const missing = (field: AddressIssue['field'], { country }: AddressRules): AddressIssue => ({
  field,
  code: 'missing',
  message: `An address in ${country} needs a ${words[field]}.`,
});

/** An invalid state counts where one is needed: elsewhere it is the buyer's own remark. */
const invalidState = (state: string | null, rules: AddressRules): AddressIssue[] => {
  if (!state || !rules.states.length || !rules.required.includes('state')) return [];
  if (stateCode(state, rules) !== undefined) return [];
  const message = `"${state}" is no ${words.state} of ${rules.country}.`;
  return [{ field: 'state', code: 'invalid', message }];
};

const invalidPostalCode = (postalCode: string | null, { postalCode: known, country }: AddressRules): AddressIssue[] => {
  if (!postalCode || !known || new RegExp(`^(?:${known.pattern})$`, 'iu').test(postalCode)) return [];
  const such = known.examples[0] ? `, such as ${known.examples[0]}` : '';
  return [{ field: 'postalCode', code: 'invalid', message: `"${postalCode}" is no postal code of ${country}${such}.` }];
};

/** All that is missing or wrong, in the order of a form; `rules` are those of the address's own country. */
export const addressIssues = (address: Address, rules: AddressRules): readonly AddressIssue[] => {
  const needed = ['name', ...rules.required] as const;
  return [
    ...needed.filter((field) => !address[field]).map((field) => missing(field, rules)),
    ...invalidState(address.state, rules),
    ...invalidPostalCode(address.postalCode, rules),
  ];
};
