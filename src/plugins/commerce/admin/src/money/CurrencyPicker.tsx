import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useWording } from '../wording';
import { currencyCodes } from './currencies';

interface CurrencyPickerProps {
  readonly taken: readonly string[];
  readonly disabled?: boolean;
  onPick(currency: string): void;
}

export const CurrencyPicker = ({ taken, disabled, onPick }: CurrencyPickerProps) => {
  const { locale } = useIntl();
  const say = useWording();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'currency' }), [locale]);
  return (
    <Combobox
      size="S"
      aria-label={say('money.add-currency')}
      placeholder={say('money.add-currency')}
      autocomplete={{ type: 'list', filter: 'contains' }}
      disabled={disabled}
      value=""
      onChange={(currency) => currency && onPick(String(currency))}
    >
      {currencyCodes
        .filter((code) => !taken.includes(code))
        .map((code) => (
          <ComboboxOption key={code} value={code}>
            {`${code} – ${names.of(code) ?? code}`}
          </ComboboxOption>
        ))}
    </Combobox>
  );
};
