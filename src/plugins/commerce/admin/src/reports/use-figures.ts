import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { shownAmount } from '../money/amount-text';
import { exponentOf } from '../money/currencies';
import { measureOf, type MeasureName } from './measures';

const nothing = '–';

/** How figures are written in the administrator's language. */
export const useFigures = (currency: string) => {
  const { locale, formatNumber } = useIntl();
  return useMemo(() => {
    const amount = (value: number) => shownAmount(value, currency, locale);
    const percent = (value: number) => formatNumber(value, { style: 'percent', maximumFractionDigits: 1 });
    const shown = (name: MeasureName, value: number | null): string => {
      if (value === null) return nothing;
      const { kind } = measureOf(name);
      if (kind === 'amount') return amount(value);
      return kind === 'share' ? percent(value) : formatNumber(value);
    };
    /** For an axis: no more digits than are needed. */
    const short = (name: MeasureName, value: number): string => {
      const { kind } = measureOf(name);
      if (kind === 'share') return formatNumber(value, { style: 'percent', maximumFractionDigits: 0 });
      const style = kind === 'amount' ? ({ style: 'currency', currency } as const) : {};
      const whole = kind === 'amount' ? value / 10 ** exponentOf(currency) : value;
      return formatNumber(whole, { ...style, notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 });
    };
    return { amount, count: formatNumber, percent, shown, short };
  }, [currency, locale, formatNumber]);
};
