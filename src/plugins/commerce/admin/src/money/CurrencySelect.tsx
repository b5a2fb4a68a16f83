import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { currencyCodes } from './currencies';

interface CurrencySelectProps {
  readonly label: string;
  readonly currency: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  pick(currency: string): void;
}

/** One currency, named in the administrator's language. */
export const CurrencySelect = ({ label, currency, required, disabled, hint, error, pick }: CurrencySelectProps) => {
  const { locale } = useIntl();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'currency' }), [locale]);
  return (
    <Field.Root name="currency" required={required} hint={hint} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect disabled={disabled} value={currency} onChange={(code) => pick(String(code))}>
        {currencyCodes.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {`${code} – ${names.of(code) ?? code}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
