import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { countryCodes } from './countries';
import { useCountryNames } from './use-places-text';

interface CountryPickerProps {
  readonly label: string;
  /** The one that is picked; '' to pick one after the other. */
  readonly value?: string;
  readonly taken?: readonly string[];
  onPick(country: string): void;
  /** Without it, what is picked can be changed, not taken back. */
  onClear?(): void;
}

/** Countries in the administrator's language, found by typing. */
export const CountryPicker = ({ label, value = '', taken = [], onPick, onClear }: CountryPickerProps) => {
  const nameOf = useCountryNames();
  const sorted = useMemo(() => [...countryCodes].sort((a, b) => nameOf(a).localeCompare(nameOf(b))), [nameOf]);
  return (
    <Combobox
      aria-label={label}
      placeholder={label}
      autocomplete={{ type: 'list', filter: 'contains' }}
      value={value}
      onChange={(country) => country && onPick(String(country))}
      {...(onClear && { onClear })}
    >
      {sorted
        .filter((code) => !taken.includes(code))
        .map((code) => (
          <ComboboxOption key={code} value={code}>
            {nameOf(code)}
          </ComboboxOption>
        ))}
    </Combobox>
  );
};
