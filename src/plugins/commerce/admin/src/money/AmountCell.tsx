import { useIntl } from 'react-intl';
import type { Typed } from '../catalog/value';
import { Cell, type CellProps } from '../field/Cell';
import { readAmount, typedAmount } from './amount-text';

interface AmountCellProps extends Omit<CellProps, 'text' | 'onText' | 'inputMode'> {
  readonly currency: string;
  readonly amount: Typed | null | undefined;
  /** Minor units; the text itself where it is no amount; nothing where it is empty. */
  onAmount(amount: Typed | undefined): void;
}

export const AmountCell = ({ currency, amount, onAmount, ...cell }: AmountCellProps) => {
  const { locale } = useIntl();
  const onText = (text: string) => {
    const reading = readAmount(text, currency, locale);
    onAmount('amount' in reading ? reading.amount : text.trim() || undefined);
  };
  return (
    <Cell
      placeholder={typedAmount(0, currency, locale)}
      {...cell}
      inputMode="decimal"
      text={typeof amount === 'number' ? typedAmount(amount, currency, locale) : (amount ?? '')}
      onText={onText}
    />
  );
};
