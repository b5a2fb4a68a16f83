import { Box, Flex } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ContentField } from '../field/content-field';
import { FieldFrame } from '../field/FieldFrame';
import { useEdited } from '../field/use-edited';
import { useCurrencies } from '../money/use-currencies';
import { useEntryStock } from '../stock/use-entry-stock';
import { OptionsEditor } from './OptionsEditor';
import { problemsOfAssortment } from './problems';
import { SellableForm } from './SellableForm';
import { useCellProblems } from './use-cell-problems';
import { assortmentOf, currenciesIn, isBlankAssortment, withoutCurrency, type Sellable } from './value';
import { changeAll, changeVariant } from './variants';
import { VariantsTable } from './VariantsTable';

const shownAtCells = /^(options\.\d+\.(name|values)|variants\.\d+\.(prices\..+|sku|weight|initialStock|options.*))$/;

/** The *price and variants* field: options span a matrix, each variant is one point of it. */
const VariantsInput = (field: ContentField) => {
  const { locale } = useIntl();
  const assortment = useMemo(() => assortmentOf(field.value), [field.value]);
  const edit = useEdited(field, assortment, isBlankAssortment);
  const columns = useCurrencies(currenciesIn(assortment.variants), field.attribute?.options?.currency);
  const problems = isBlankAssortment(assortment)
    ? new Map()
    : problemsOfAssortment(assortment, columns.currencies, locale);
  const { problemAt, elsewhere } = useCellProblems(problems, field.rawError, field.value);
  const stockOf = useEntryStock();
  const [single] = assortment.variants;
  const removeCurrency = (code: string) => {
    columns.removeCurrency(code);
    edit((before) => changeAll(before, ({ prices }) => ({ prices: withoutCurrency(prices, code) })));
  };
  return (
    <FieldFrame {...field} elsewhere={elsewhere((path) => shownAtCells.test(path))}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <OptionsEditor assortment={assortment} problemAt={problemAt} disabled={field.disabled} edit={edit} />
        {single && assortment.variants.length === 1 && !assortment.options.length ? (
          <SellableForm
            sellable={single}
            stock={stockOf(single)}
            currencies={columns.currencies}
            problemAt={(path) => problemAt(`variants.0.${path}`)}
            disabled={field.disabled}
            onChange={(change: Partial<Sellable>) => edit((before) => changeVariant(before, 0, change))}
            onAddCurrency={columns.addCurrency}
            onRemoveCurrency={removeCurrency}
          />
        ) : (
          <Box>
            <VariantsTable
              assortment={assortment}
              currencies={columns.currencies}
              problemAt={problemAt}
              disabled={field.disabled}
              edit={edit}
              stockOf={stockOf}
              onAddCurrency={columns.addCurrency}
              onRemoveCurrency={removeCurrency}
            />
          </Box>
        )}
      </Flex>
    </FieldFrame>
  );
};

export default VariantsInput;
