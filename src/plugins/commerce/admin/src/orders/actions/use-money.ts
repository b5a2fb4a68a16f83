import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { shownAmount } from '../../money/amount-text';

/** Minor units of a currency, to be read. */
export const useMoney = (currency: string): ((amount: number) => string) => {
  const { locale } = useIntl();
  return useCallback((amount) => shownAmount(amount, currency, locale), [currency, locale]);
};
