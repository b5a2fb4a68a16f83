import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ContentField } from '../field/content-field';
import { FieldFrame } from '../field/FieldFrame';
import { useEdited } from '../field/use-edited';
import { useCurrencies } from '../money/use-currencies';
import { useEntryStock } from '../stock/use-entry-stock';
import { problemsOfSellable } from './problems';
import { SellableForm } from './SellableForm';
import { useCellProblems } from './use-cell-problems';
import { edited, isBlank, sellableOf, withoutCurrency } from './value';

/** The *price* field: the entry is one thing to buy. */
const PriceInput = (field: ContentField) => {
  const { locale } = useIntl();
  const sellable = useMemo(() => sellableOf(field.value), [field.value]);
  const stockOf = useEntryStock();
  const edit = useEdited(field, sellable, isBlank);
  const columns = useCurrencies(Object.keys(sellable.prices), field.attribute?.options?.currency);
  const problems = isBlank(sellable) ? new Map() : problemsOfSellable(sellable, columns.currencies, locale);
  const { problemAt, elsewhere } = useCellProblems(problems, field.rawError, field.value);
  return (
    <FieldFrame {...field} elsewhere={elsewhere((path) => /^(prices\.|sku$|weight$|initialStock$)/.test(path))}>
      <SellableForm
        sellable={sellable}
        stock={stockOf(sellable)}
        currencies={columns.currencies}
        problemAt={problemAt}
        disabled={field.disabled}
        onChange={(change) => edit((before) => edited(before, change))}
        onAddCurrency={columns.addCurrency}
        onRemoveCurrency={(code) => {
          columns.removeCurrency(code);
          edit((before) => ({ ...before, prices: withoutCurrency(before.prices, code) }));
        }}
      />
    </FieldFrame>
  );
};

export default PriceInput;
