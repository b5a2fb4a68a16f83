import type { ProductRow } from './product-rows';

export const typesOf = ({ cells }: ProductRow): string[] => (cells.Type ?? '').split(',').map((type) => type.trim());
const isVariation = (row: ProductRow): boolean => typesOf(row).includes('variation');
const isVariable = (row: ProductRow): boolean => typesOf(row).includes('variable');

/** A variation names its parent by SKU, or by `id:` and number. */
const namesOf = ({ cells }: ProductRow): string[] => [
  ...(cells.SKU ? [cells.SKU] : []),
  ...(cells.ID ? [`id:${cells.ID}`] : []),
];

interface Family {
  readonly rows: ProductRow[];
  /** Its parent has been read. */
  complete: boolean;
  awaited: number;
}

/**
 * Variations may stand anywhere in the file, usually long after their parent. A first reading counts them (a number per
 * parent is all that is kept), so that the second lets go of a product as soon as its last variation is there.
 */
export async function* woocommerceFamilies(rows: () => AsyncIterable<ProductRow>): AsyncGenerator<ProductRow[]> {
  const expected = new Map<string, number>();
  for await (const row of rows()) {
    const parent = row.cells.Parent ?? '';
    if (isVariation(row)) expected.set(parent, (expected.get(parent) ?? 0) + 1);
  }
  const families = new Map<string, Family>();
  const familyOf = (names: readonly string[]): Family => {
    const known = names.map((name) => families.get(name)).find(Boolean);
    const family = known ?? {
      rows: [],
      complete: false,
      awaited: names.reduce((sum, name) => sum + (expected.get(name) ?? 0), 0),
    };
    for (const name of names) families.set(name, family);
    return family;
  };
  // A variation that comes first knows its parent by one name only; the other name's count joins with the parent.
  const recount = (family: Family, names: readonly string[]) => {
    const variations = family.rows.filter((row) => isVariation(row)).length;
    family.awaited = names.reduce((sum, name) => sum + (expected.get(name) ?? 0), 0) - variations;
  };
  for await (const row of rows()) {
    if (!isVariable(row) && !isVariation(row)) {
      yield [row];
      continue;
    }
    const names = isVariation(row) ? [row.cells.Parent ?? ''] : namesOf(row);
    const family = familyOf(names);
    if (isVariation(row)) {
      family.rows.push(row);
      family.awaited -= 1;
    } else {
      family.rows.unshift(row);
      family.complete = true;
      recount(family, names);
    }
    if (!family.complete || family.awaited > 0) continue;
    for (const name of namesOf(family.rows[0] as ProductRow)) families.delete(name);
    yield family.rows;
  }
  for (const { rows: waiting } of new Set(families.values())) yield waiting;
}
