import { IconButton, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useWording } from '../wording';
import { blankSellable, edited, isBlank, withPrice, type Sellable } from './value';
import { columnsOf } from './variant-columns';
import { VariantCell, type CellEdit } from './VariantCell';

interface AllVariantsRowProps {
  readonly currencies: readonly string[];
  onApply(pattern: Sellable): void;
}

const filledIn = (pattern: Sellable, change: CellEdit): Sellable =>
  'currency' in change
    ? { ...pattern, prices: withPrice(pattern.prices, change.currency, change.price) }
    : edited(pattern, change);

/** Typed once, set for every variant. Prices may be changes ("+10 %"), and SKUs get the ends that tell them apart. */
export const AllVariantsRow = ({ currencies, onApply }: AllVariantsRowProps) => {
  const say = useWording();
  const [pattern, setPattern] = useState(blankSellable);
  const nothing = isBlank(pattern) && pattern.digital === undefined;
  const apply = () => {
    if (!nothing) onApply(pattern);
    setPattern(blankSellable);
  };
  return (
    <tr data-all>
      <th scope="row">
        <Typography variant="pi" textColor="neutral600">
          {say('variants.all')}
        </Typography>
      </th>
      {columnsOf(currencies).map((column) => (
        <td key={column.path} data-column={column.path} data-kind={column.kind}>
          <VariantCell
            column={column}
            sellable={pattern}
            placeholder={column.kind === 'sku' ? say('variants.sku-start') : column.kind === 'amount' ? '+10 %' : ''}
            label={`${say('variants.all')}: ${say(column.title, 'currency' in column ? { currency: column.currency } : {})}`}
            onEdit={(change) => setPattern((before) => filledIn(before, change))}
            onEnter={apply}
          />
        </td>
      ))}
      <td>
        <IconButton size="S" variant="default" label={say('variants.apply')} disabled={nothing} onClick={apply}>
          <Check />
        </IconButton>
      </td>
    </tr>
  );
};
