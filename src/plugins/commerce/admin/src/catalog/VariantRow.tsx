import { IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { memo } from 'react';
import type { StockRowView } from '../../../server/src/stock/contract';
import type { CellProblem } from '../field/Cell';
import { useWording } from '../wording';
import type { Variant } from './value';
import { columnsOf } from './variant-columns';
import { VariantCell, type CellEdit } from './VariantCell';

export type RowEdit = (index: number, change: CellEdit | 'remove') => void;

interface VariantRowProps {
  readonly index: number;
  readonly variant: Variant;
  readonly label: string;
  readonly currencies: readonly string[];
  /** By path within the variant. */
  readonly problems: Readonly<Record<string, CellProblem>>;
  readonly disabled?: boolean;
  readonly stock?: StockRowView;
  readonly onEdit: RowEdit;
}

const Row = ({ index, variant, label, currencies, problems, disabled, stock, onEdit }: VariantRowProps) => {
  const say = useWording();
  return (
    <tr data-variant={index}>
      <th scope="row">
        <Typography fontWeight="semiBold">{label}</Typography>
        {problems.options && (
          <Typography tag="p" variant="pi" textColor="danger600">
            {problems.options.text}
          </Typography>
        )}
      </th>
      {columnsOf(currencies).map((column) => (
        <td key={column.path} data-column={column.path} data-kind={column.kind}>
          <VariantCell
            column={column}
            sellable={variant}
            label={`${label}: ${say(column.title, 'currency' in column ? { currency: column.currency } : {})}`}
            problem={problems[column.path]}
            disabled={disabled}
            stock={stock}
            onEdit={(change) => onEdit(index, change)}
          />
        </td>
      ))}
      <td>
        <IconButton
          size="S"
          variant="ghost"
          label={say('variants.remove', { variant: label })}
          disabled={disabled}
          onClick={() => onEdit(index, 'remove')}
        >
          <Trash />
        </IconButton>
      </td>
    </tr>
  );
};

/** A product may have hundreds of variants: a keystroke draws its own row and no other. */
export const VariantRow = memo(
  Row,
  ({ problems: before, ...rest }, { problems: after, ...next }) =>
    JSON.stringify(before) === JSON.stringify(after) &&
    (Object.keys(next) as (keyof typeof next)[]).every((name) => rest[name] === next[name]),
);
