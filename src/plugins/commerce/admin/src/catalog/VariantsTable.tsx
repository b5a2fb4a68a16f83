import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useMemo, type ClipboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { CellProblem } from '../field/Cell';
import { CurrencyPicker } from '../money/CurrencyPicker';
import type { StockOf } from '../stock/use-entry-stock';
import { useWording } from '../wording';
import { AllVariantsRow } from './AllVariantsRow';
import { cellsOf, pasted } from './paste';
import { addMissing, missingChoices, variantLabel } from './matrix';
import type { ProblemAt } from './use-cell-problems';
import { columnsOf } from './variant-columns';
import type { Assortment } from './value';
import { applyToAll, changePrice, changeVariant, removeVariant, type Edit } from './variants';
import { moveBetweenRows, Scroll, Table } from './variants-grid';
import { VariantRow, type RowEdit } from './VariantRow';
import { VariantsHead } from './VariantsHead';

interface VariantsTableProps {
  readonly assortment: Assortment;
  readonly currencies: readonly string[];
  readonly problemAt: ProblemAt;
  readonly disabled?: boolean;
  readonly edit: Edit;
  readonly stockOf: StockOf;
  onAddCurrency(currency: string): void;
  onRemoveCurrency(currency: string): void;
}

const problemsOfRow = (problemAt: ProblemAt, index: number, paths: readonly string[]): Record<string, CellProblem> =>
  Object.fromEntries(
    paths.flatMap((path) => {
      const problem = problemAt(`variants.${index}.${path}`);
      return problem ? [[path, problem]] : [];
    }),
  );

export const VariantsTable = (props: VariantsTableProps) => {
  const { assortment, problemAt, disabled, edit, stockOf, onAddCurrency, onRemoveCurrency } = props;
  const say = useWording();
  const { locale } = useIntl();
  const key = props.currencies.join();
  const currencies = useMemo(() => key.split(','), [key]);
  const missing = useMemo(() => missingChoices(assortment).length, [assortment]);
  const paths = useMemo(() => ['options', ...columnsOf(currencies).map(({ path }) => path)], [currencies]);
  const onEdit = useCallback<RowEdit>(
    (index, change) =>
      edit((before) => {
        if (change === 'remove') return removeVariant(before, index);
        if ('currency' in change) return changePrice(before, index, change.currency, change.price);
        return changeVariant(before, index, change);
      }),
    [edit],
  );
  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    const place = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-column]') : null;
    const row = place?.closest('tr')?.dataset.variant;
    const cells = cellsOf(event.clipboardData.getData('text/plain'));
    if (!cells || row === undefined || disabled) return;
    event.preventDefault();
    const from = { row: Number(row), path: place?.dataset.column ?? '' };
    edit((before) => pasted(before, cells, from, columnsOf(currencies), locale));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="delta">{say('variants.title', { count: assortment.variants.length })}</Typography>
        <Flex gap={3}>
          {missing > 0 && (
            <Button variant="tertiary" size="S" disabled={disabled} onClick={() => edit(addMissing)}>
              {say('variants.add-missing', { count: missing })}
            </Button>
          )}
          <Box width="20rem">
            <CurrencyPicker taken={currencies} disabled={disabled} onPick={onAddCurrency} />
          </Box>
        </Flex>
      </Flex>
      <Scroll>
        <Table onKeyDown={moveBetweenRows} onPaste={onPaste}>
          <VariantsHead currencies={currencies} disabled={disabled} onRemoveCurrency={onRemoveCurrency} />
          <tbody>
            {assortment.variants.length > 1 && !disabled && (
              <AllVariantsRow
                currencies={currencies}
                onApply={(pattern) => edit((before) => applyToAll(before, pattern, locale))}
              />
            )}
            {assortment.variants.map((variant, index) => (
              <VariantRow
                key={JSON.stringify(variant.options)}
                index={index}
                variant={variant}
                label={variantLabel(assortment.options, variant.options) || say('variants.one')}
                currencies={currencies}
                problems={problemsOfRow(problemAt, index, paths)}
                stock={stockOf(variant)}
                disabled={disabled}
                onEdit={onEdit}
              />
            ))}
          </tbody>
        </Table>
      </Scroll>
      {assortment.variants.length > 1 && (
        <Typography variant="pi" textColor="neutral600">
          {say('variants.bulk-hint')}
        </Typography>
      )}
      {!assortment.variants.length && (
        <Typography variant="pi" textColor="danger600" data-strapi-field-error>
          {say('problem.variants-missing')}
        </Typography>
      )}
    </Flex>
  );
};
