import { Box, Flex } from '@strapi/design-system';
import type { Typed } from '../catalog/value';
import { AmountCell } from '../money/AmountCell';
import { CurrencyPicker } from '../money/CurrencyPicker';
import { useCurrencies } from '../money/use-currencies';
import type { SettingFieldProps } from './SettingField';

type Amounts = Readonly<Record<string, Typed>>;

/** One amount for each currency; minor units, or the text while it is none. */
export const MoneySetting = ({ label, value, disabled, problem, change }: SettingFieldProps) => {
  const amounts = (value ?? {}) as Amounts;
  const { currencies, addCurrency } = useCurrencies(Object.keys(amounts), undefined);
  const typed = (currency: string, amount: Typed | undefined) => {
    const { [currency]: _before, ...others } = amounts;
    change(amount === undefined ? others : { ...others, [currency]: amount });
  };
  return (
    <Flex width="100%" gap={3} alignItems="flex-end" wrap="wrap">
      {currencies.map((currency, index) => (
        <Box key={currency} width="16rem">
          <AmountCell
            labelled
            label={`${label} ${currency}`}
            currency={currency}
            amount={amounts[currency]}
            disabled={disabled}
            {...(problem !== undefined && index === 0 && { problem: { text: problem } })}
            onAmount={(amount) => typed(currency, amount)}
          />
        </Box>
      ))}
      {!disabled && <CurrencyPicker taken={currencies} onPick={addCurrency} />}
    </Flex>
  );
};
