import { Box, Field, Flex, Grid, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { StockRowView } from '../../../server/src/stock/contract';
import { CountCell } from '../field/CountCell';
import { Cell } from '../field/Cell';
import { YesNo } from '../field/YesNo';
import { AmountCell } from '../money/AmountCell';
import { CurrencyPicker } from '../money/CurrencyPicker';
import { StockCell } from '../stock/StockCell';
import { useWording } from '../wording';
import { DeliveryCell } from './DeliveryCell';
import type { ProblemAt } from './use-cell-problems';
import { withPrice, type Sellable } from './value';

interface SellableFormProps {
  readonly sellable: Sellable;
  readonly currencies: readonly string[];
  readonly problemAt: ProblemAt;
  readonly disabled?: boolean;
  /** Of its SKU, once it is published. */
  readonly stock?: StockRowView;
  onChange(change: Partial<Sellable>): void;
  onAddCurrency(currency: string): void;
  onRemoveCurrency(currency: string): void;
}

/** One thing to buy: its prices, its SKU and what is needed to send it. */
export const SellableForm = (props: SellableFormProps) => {
  const { sellable, currencies, problemAt, disabled, stock, onChange, onAddCurrency, onRemoveCurrency } = props;
  const say = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {currencies.map((currency) => (
        <Flex key={currency} gap={4} alignItems="flex-start">
          {(['amount', 'compareAt'] as const).map((name) => (
            <Box key={name} flex={1}>
              <AmountCell
                labelled
                label={say(name === 'amount' ? 'price.amount' : 'price.compare-at', { currency })}
                hint={name === 'compareAt' ? say('price.compare-at.hint') : undefined}
                currency={currency}
                amount={sellable.prices[currency]?.[name]}
                problem={problemAt(`prices.${currency}.${name}`)}
                disabled={disabled}
                onAmount={(amount) => onChange({ prices: withPrice(sellable.prices, currency, { [name]: amount }) })}
              />
            </Box>
          ))}
          {currencies.length > 1 && (
            <Box paddingTop={6}>
              <IconButton
                label={say('money.remove-currency', { currency })}
                disabled={disabled}
                onClick={() => onRemoveCurrency(currency)}
              >
                <Trash />
              </IconButton>
            </Box>
          )}
        </Flex>
      ))}
      <Box maxWidth="24rem">
        <CurrencyPicker taken={currencies} disabled={disabled} onPick={onAddCurrency} />
      </Box>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} alignItems="stretch" direction="column">
          <Cell
            labelled
            label={say('price.sku')}
            hint={say('price.sku.hint')}
            text={sellable.sku ?? ''}
            problem={problemAt('sku')}
            disabled={disabled}
            onText={(sku) => onChange({ sku })}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch" direction="column">
          {stock ? (
            <Field.Root>
              <Field.Label>{say('stock.title')}</Field.Label>
              <StockCell stock={stock} label={say('stock.title')} />
            </Field.Root>
          ) : (
            <CountCell
              labelled
              label={say('price.stock')}
              hint={say('price.stock.hint')}
              count={sellable.initialStock}
              problem={problemAt('initialStock')}
              disabled={disabled}
              onCount={(initialStock) => onChange({ initialStock })}
            />
          )}
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch" direction="column">
          <YesNo
            label={say('price.digital')}
            hint={say('price.digital.hint')}
            checked={sellable.digital ?? false}
            disabled={disabled}
            onChange={(digital) => onChange({ digital })}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch" direction="column">
          {!sellable.digital && (
            <CountCell
              labelled
              label={say('price.weight')}
              count={sellable.weight}
              problem={problemAt('weight')}
              disabled={disabled}
              onCount={(weight) => onChange({ weight })}
            />
          )}
        </Grid.Item>
        <Grid.Item col={12} alignItems="stretch" direction="column">
          <Field.Root name="delivery" hint={say('price.delivery.hint')}>
            <Field.Label>{say('price.delivery')}</Field.Label>
            <DeliveryCell
              label={say('price.delivery')}
              delivery={sellable.delivery}
              disabled={disabled}
              onDelivery={(delivery) => onChange({ delivery })}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
};
