import { Checkbox } from '@strapi/design-system';
import type { StockRowView } from '../../../server/src/stock/contract';
import { Cell, type CellProblem } from '../field/Cell';
import { CountCell } from '../field/CountCell';
import { AmountCell } from '../money/AmountCell';
import { StockCell } from '../stock/StockCell';
import { DeliveryCell } from './DeliveryCell';
import type { Price, Sellable } from './value';
import type { VariantColumn } from './variant-columns';

/** One value of a variant: a price of one currency, or a field. */
export type CellEdit = { readonly currency: string; readonly price: Price } | Partial<Omit<Sellable, 'prices'>>;

interface VariantCellProps {
  readonly column: VariantColumn;
  readonly sellable: Sellable;
  readonly label: string;
  readonly problem?: CellProblem;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** Of a SKU that is published: what the field says of its start counts no more. */
  readonly stock?: StockRowView;
  onEdit(change: CellEdit): void;
  onEnter?(): void;
}

export const VariantCell = ({ column, sellable, stock, onEdit, ...cell }: VariantCellProps) => {
  if (column.kind === 'initialStock' && stock) return <StockCell stock={stock} label={cell.label} />;
  switch (column.kind) {
    case 'amount':
    case 'compareAt':
      return (
        <AmountCell
          {...cell}
          placeholder={cell.placeholder ?? (column.kind === 'compareAt' ? '' : undefined)}
          currency={column.currency}
          amount={sellable.prices[column.currency]?.[column.kind]}
          onAmount={(amount) => onEdit({ currency: column.currency, price: { [column.kind]: amount } })}
        />
      );
    case 'sku':
      return <Cell {...cell} text={sellable.sku ?? ''} onText={(sku) => onEdit({ sku })} />;
    case 'digital':
      return (
        <Checkbox
          aria-label={cell.label}
          checked={sellable.digital ?? false}
          disabled={cell.disabled}
          onCheckedChange={(checked) => onEdit({ digital: checked === true })}
        />
      );
    case 'delivery':
      return (
        <DeliveryCell
          label={cell.label}
          delivery={sellable.delivery}
          disabled={cell.disabled}
          onDelivery={(delivery) => onEdit({ delivery })}
        />
      );
    default:
      return (
        <CountCell
          {...cell}
          disabled={cell.disabled || (column.kind === 'weight' && sellable.digital === true)}
          count={sellable[column.kind]}
          onCount={(count) => onEdit({ [column.kind]: count })}
        />
      );
  }
};
