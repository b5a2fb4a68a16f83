import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { currencyCodes } from '../money/currencies';
import { useWording } from '../wording';

interface ListCurrencyProps {
  readonly currency: string;
  readonly fixed: boolean;
  pick(currency: string): void;
}

export const ListCurrency = ({ currency, fixed, pick }: ListCurrencyProps) => {
  const say = useWording();
  const { locale } = useIntl();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'currency' }), [locale]);
  return (
    <Field.Root name="currency" required hint={fixed ? say('price-list.currency-fixed') : undefined}>
      <Field.Label>{say('price-list.currency')}</Field.Label>
      <SingleSelect disabled={fixed} value={currency} onChange={(code) => pick(String(code))}>
        {currencyCodes.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {`${code} – ${names.of(code) ?? code}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
};
