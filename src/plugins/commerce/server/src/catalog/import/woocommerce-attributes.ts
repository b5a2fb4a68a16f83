import type { ProductRow } from './product-rows';

export interface Attribute {
  readonly name: string;
  readonly values: readonly string[];
  /** The column of its values. */
  readonly column: string;
}

/** "A, B\, and C" → ["A", "B, and C"]. */
export const listOf = (cell: string): string[] =>
  cell
    .split(/(?<!\\),/)
    .map((value) => value.replaceAll('\\,', ',').trim())
    .filter(Boolean);

export const attributesOf = ({ cells }: ProductRow): Attribute[] =>
  Object.keys(cells)
    .flatMap((column) => /^Attribute (\d+) name$/.exec(column)?.[1] ?? [])
    .map((n) => ({
      name: cells[`Attribute ${n} name`] ?? '',
      values: listOf(cells[`Attribute ${n} value(s)`] ?? ''),
      column: `Attribute ${n} value(s)`,
    }))
    .filter(({ name }) => name);

interface Spread {
  readonly options: Readonly<Record<string, string>>;
  /** The values the row left open. */
  readonly added: readonly string[];
  /** Its part of the row's units: all of them together have what the row has. */
  share(units: number): number;
}

/** A variation that leaves an attribute open ("any size") stands for one variant for each of its values. */
export const spread = (row: ProductRow, attributes: readonly Attribute[]): Spread[] => {
  const own = new Map(attributesOf(row).map(({ name, values }) => [name, values[0]]));
  let points: { options: Record<string, string>; added: string[] }[] = [{ options: {}, added: [] }];
  for (const { name, values } of attributes) {
    const value = own.get(name);
    points = points.flatMap(({ options, added }) =>
      value !== undefined
        ? [{ options: { ...options, [name]: value }, added }]
        : values.map((open) => ({ options: { ...options, [name]: open }, added: [...added, open] })),
    );
  }
  const count = points.length;
  return points.map((point, index) => ({
    ...point,
    share: (units) => Math.floor(units / count) + (index < units % count ? 1 : 0),
  }));
};
