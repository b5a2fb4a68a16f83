import { variantsValue, type VariantsValue, type VariantValue } from '../core/price-value';
import type { ProductRow } from './product-rows';
import type { RowReader } from './row-reader';
import { distinctSkus } from './stable-names';

/** A variant, and the row and columns its facts stand in. */
export interface RowVariant {
  readonly row: ProductRow;
  readonly value: VariantValue;
}

interface Columns {
  readonly sku: string;
  readonly price: string;
  readonly option: (name: string) => string;
}

const optionsOf = (names: readonly string[], variants: readonly RowVariant[]): VariantsValue['options'] =>
  names.map((name) => ({
    name,
    values: [...new Set(variants.map(({ value }) => value.options[name]).filter((value) => value !== undefined))],
  }));

/** Puts variants together into the field's value; what the field refuses is told at the variant's row. */
export const checkedOffer = (
  reader: RowReader,
  first: ProductRow,
  names: readonly string[],
  variants: readonly RowVariant[],
  columns: Columns,
): VariantsValue => {
  const skus = distinctSkus(variants.map(({ value }) => value.sku ?? undefined));
  const offer: VariantsValue = {
    options: optionsOf(names, variants),
    variants: variants.map(({ value }, index) => ({ ...value, sku: skus[index] })),
  };
  const columnOf = (path: readonly PropertyKey[]): string => {
    const [, , fact, name] = path;
    if (fact === 'sku') return columns.sku;
    if (fact === 'options') return columns.option(typeof name === 'string' ? name : (names[0] ?? ''));
    return fact === undefined ? columns.option(names[0] ?? '') : columns.price;
  };
  // A row that is already known to be wrong would only be told a second time.
  if (reader.problems.length) return offer;
  for (const { path, message } of variantsValue.safeParse(offer).error?.issues ?? []) {
    const row = path[0] === 'variants' ? (variants[Number(path[1])]?.row ?? first) : first;
    reader.fail(row, columnOf(path), message);
  }
  return offer;
};
