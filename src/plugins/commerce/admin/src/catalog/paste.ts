import { readAmount } from '../money/amount-text';
import { readCount } from './problems';
import { edited, withPrice, type Assortment, type Typed, type Variant } from './value';
import type { VariantColumn } from './variant-columns';

/** The cells of a spreadsheet, as it puts them on the clipboard; undefined where it is a single one. */
export const cellsOf = (text: string): readonly (readonly string[])[] | undefined => {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) =>
      row.split('\t').map((cell) =>
        cell
          .replace(/^"(.*)"$/s, '$1')
          .replaceAll('""', '"')
          .trim(),
      ),
    );
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : undefined;
};

const yes = /^(true|yes|ja|y|j|x|1|wahr)$/i;

const amountOf = (text: string, currency: string, locale: string): Typed | undefined => {
  // A spreadsheet shows amounts with their currency's sign.
  const reading = readAmount(text.replace(/[\p{Sc}\s]|[A-Z]{3}/gu, ''), currency, locale);
  return 'amount' in reading ? reading.amount : text || undefined;
};

const withCell = (variant: Variant, column: VariantColumn, text: string, locale: string): Variant => {
  switch (column.kind) {
    case 'amount':
    case 'compareAt': {
      const { currency, kind } = column;
      return { ...variant, prices: withPrice(variant.prices, currency, { [kind]: amountOf(text, currency, locale) }) };
    }
    case 'digital':
      return edited<Variant>(variant, { digital: yes.test(text) });
    case 'sku':
      return edited<Variant>(variant, { sku: text });
    default:
      return edited<Variant>(variant, { [column.kind]: readCount(text, locale) ?? (text || undefined) });
  }
};

/** Fills rows and columns from a cell on, as a spreadsheet does; what reaches beyond the table is left out. */
export const pasted = (
  { options, variants }: Assortment,
  cells: readonly (readonly string[])[],
  from: { readonly row: number; readonly path: string },
  columns: readonly VariantColumn[],
  locale: string,
): Assortment => {
  const first = columns.findIndex(({ path }) => path === from.path);
  return {
    options,
    variants: variants.map((variant, index) =>
      (cells[index - from.row] ?? []).reduce((changed, text, offset) => {
        const column = columns[first + offset];
        return column && first >= 0 ? withCell(changed, column, text, locale) : changed;
      }, variant),
    ),
  };
};
