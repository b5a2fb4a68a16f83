import { Box, Grid, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { AmountCell } from '../money/AmountCell';
import { useWording, type Wording } from '../wording';
import type { Parts } from './parts';

interface AmountsFieldProps extends Pick<Parts, 'draft' | 'problemAt' | 'change'> {
  readonly field: 'prices' | 'freeFrom' | 'minValue' | 'maxValue';
  /** Says `{currency}`. */
  readonly label: Wording;
  readonly currencies: readonly string[];
  onRemove?(currency: string): void;
}

/** An amount for each currency. */
export const AmountsField = ({ draft, problemAt, change, field, label, currencies, onRemove }: AmountsFieldProps) => {
  const say = useWording();
  return (
    <Grid.Root gap={4}>
      {currencies.map((currency) => (
        <Grid.Item key={currency} col={4} xs={12} alignItems="flex-start" gap={2}>
          <AmountCell
            labelled
            label={say(label, { currency })}
            currency={currency}
            // A limit that is left empty is none, not zero.
            placeholder={field === 'prices' ? undefined : ''}
            amount={draft[field][currency]}
            problem={problemAt(`${field}.${currency}`)}
            onAmount={(amount) => change({ [field]: { ...draft[field], [currency]: amount } })}
          />
          {onRemove && currencies.length > 1 && (
            <Box paddingTop={6}>
              <IconButton label={say('money.remove-currency', { currency })} onClick={() => onRemove(currency)}>
                <Trash />
              </IconButton>
            </Box>
          )}
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
