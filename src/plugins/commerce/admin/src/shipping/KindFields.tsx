import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWording } from '../wording';
import { AmountsField } from './AmountsField';
import { BandsField } from './BandsField';
import { currenciesOf, kinds, type Kind, withoutCurrency } from './draft';
import type { Parts } from './parts';
import { PickupFields } from './PickupFields';
import { CurrencyPicker } from '../money/CurrencyPicker';
import { useCurrencies } from '../money/use-currencies';

/** How the price comes about, and what that kind of price is made of; each currency the shop sells in has its own. */
export const KindFields = (parts: Parts) => {
  const { draft, problemAt, change, replace } = parts;
  const say = useWording();
  const { currencies, addCurrency, removeCurrency } = useCurrencies(currenciesOf(draft), undefined);
  const remove = (currency: string) => {
    removeCurrency(currency);
    replace(withoutCurrency(draft, currency));
  };
  const { kind } = draft;
  const missing = problemAt('prices')?.text;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box maxWidth="48rem">
        <Field.Root name="kind" hint={say(`shipping.kind-hint.${kind}`)} error={missing}>
          <Field.Label>{say('shipping.kind')}</Field.Label>
          <SingleSelect value={kind} onChange={(value) => change({ kind: value as Kind })}>
            {kinds.map((each) => (
              <SingleSelectOption key={each} value={each}>
                {say(`shipping.kind.${each}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Box>
      {kind === 'pickup' && <PickupFields {...parts} />}
      {(kind === 'by-weight' || kind === 'by-total') && <BandsField {...parts} currencies={currencies} />}
      {(kind === 'flat' || kind === 'pickup') && (
        <AmountsField
          {...parts}
          field="prices"
          label={kind === 'pickup' ? 'shipping.pickup-price-in' : 'shipping.price-in'}
          currencies={currencies}
          onRemove={remove}
        />
      )}
      {(kind === 'flat' || kind === 'by-weight') && (
        <AmountsField {...parts} field="freeFrom" label="shipping.free-from-in" currencies={currencies} />
      )}
      <Box maxWidth="24rem">
        <CurrencyPicker key={currencies.length} taken={currencies} onPick={addCurrency} />
      </Box>
    </Flex>
  );
};
