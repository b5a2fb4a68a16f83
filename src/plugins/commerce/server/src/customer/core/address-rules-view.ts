import type { AddressRulesView } from '../address-contract';
import type { AddressRules } from './address-rules';

export const addressRulesView = ({
  postalCode,
  states,
  fields,
  required,
  ...rules
}: AddressRules): AddressRulesView => ({
  ...rules,
  fields: [...fields],
  required: [...required],
  postalCode: postalCode && { pattern: postalCode.pattern, example: postalCode.examples[0] ?? null },
  states: states.map(({ code, name, latinName }) => ({ code, name, latinName })),
});
