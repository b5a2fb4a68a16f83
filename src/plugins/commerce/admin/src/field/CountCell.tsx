import { useIntl } from 'react-intl';
import { readCount } from '../catalog/problems';
import type { Typed } from '../catalog/value';
import { Cell, type CellProps } from './Cell';

interface CountCellProps extends Omit<CellProps, 'text' | 'onText' | 'inputMode'> {
  readonly count: Typed | null | undefined;
  onCount(count: Typed | undefined): void;
}

/** Whole things: units, grams. */
export const CountCell = ({ count, onCount, ...cell }: CountCellProps) => {
  const { locale } = useIntl();
  return (
    <Cell
      {...cell}
      inputMode="numeric"
      text={String(count ?? '')}
      onText={(text) => onCount(readCount(text, locale) ?? (text.trim() || undefined))}
    />
  );
};
