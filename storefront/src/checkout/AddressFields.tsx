import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';
import { namedCountries } from './countries';
import type { AddressField, DraftAddress } from './draft-address';
import { Field } from './Field';

interface Props {
  readonly draft: DraftAddress;
  readonly change: (draft: DraftAddress) => void;
  /** `shipping` or `billing`, so that browsers fill in the right one. */
  readonly section: string;
}

/** The fields that addresses of the chosen country have, as its post office wants them. */
export const AddressFields = ({ draft, change, section }: Props) => {
  const { words, language } = useWords();
  const { data: rules } = useAnswer(draft.country, (signal) =>
    shop.addressRules({ country: draft.country }, { signal }),
  );
  const asks = (field: 'line1' | 'city' | 'state' | 'postalCode') => !rules || rules.fields.includes(field);
  const needs = (field: 'line1' | 'city' | 'state' | 'postalCode') =>
    rules?.required.includes(field) ?? field !== 'state';
  const set = (field: AddressField) => (value: string) => change({ ...draft, [field]: value });
  const field = (name: AddressField, label: string, autoComplete: string, more: object = {}) => (
    <Field label={label} value={draft[name]} change={set(name)} autoComplete={`${section} ${autoComplete}`} {...more} />
  );
  return (
    <div className="fields">
      <label className="wide">
        {words.country}
        <select
          value={draft.country}
          autoComplete={`${section} country`}
          onChange={({ target }) => change({ ...draft, country: target.value, state: '' })}
        >
          {namedCountries(language).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {field('name', words.name, 'name', { required: true, wide: true })}
      {field('company', words.company, 'organization', { wide: true })}
      {field('line1', words.line1, 'address-line1', { required: needs('line1'), wide: true })}
      {field('line2', words.line2, 'address-line2', { wide: true })}
      {asks('postalCode') &&
        field('postalCode', words.postalCode, 'postal-code', {
          required: needs('postalCode'),
          hint: rules?.postalCode?.example && words.forExample(rules.postalCode.example),
        })}
      {asks('city') && field('city', words.city, 'address-level2', { required: needs('city') })}
      {asks('state') && rules && rules.states.length > 0 && (
        <label>
          {words.state}
          <select
            value={draft.state}
            required={needs('state')}
            autoComplete={`${section} address-level1`}
            onChange={({ target }) => set('state')(target.value)}
          >
            <option value="">{words.choose}</option>
            {rules.states.map(({ code, name, latinName }) => (
              <option key={code} value={code}>
                {latinName ?? name}
              </option>
            ))}
          </select>
        </label>
      )}
      {asks('state') &&
        rules?.states.length === 0 &&
        needs('state') &&
        field('state', words.state, 'address-level1', { required: true })}
    </div>
  );
};
