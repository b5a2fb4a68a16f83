import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useWording } from '../wording';
import { columnsOf } from './variant-columns';

interface VariantsHeadProps {
  readonly currencies: readonly string[];
  readonly disabled?: boolean;
  onRemoveCurrency(currency: string): void;
}

export const VariantsHead = ({ currencies, disabled, onRemoveCurrency }: VariantsHeadProps) => {
  const say = useWording();
  return (
    <thead>
      <tr>
        <th scope="col">
          <Typography variant="sigma" textColor="neutral600">
            {say('variants.variant')}
          </Typography>
        </th>
        {columnsOf(currencies).map((column) => (
          <th key={column.path} scope="col" data-kind={column.kind}>
            <Flex gap={1}>
              <Typography variant="sigma" textColor="neutral600">
                {say(column.title, 'currency' in column ? { currency: column.currency } : {})}
              </Typography>
              {column.kind === 'amount' && currencies.length > 1 && (
                <IconButton
                  size="XS"
                  variant="ghost"
                  label={say('money.remove-currency', { currency: column.currency })}
                  disabled={disabled}
                  onClick={() => onRemoveCurrency(column.currency)}
                >
                  <Cross />
                </IconButton>
              )}
            </Flex>
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
};
