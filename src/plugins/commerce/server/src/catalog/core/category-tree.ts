interface Flat {
  readonly id: number;
  readonly parentId: number | null;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly count: number;
}

export interface Branch extends Omit<Flat, 'id' | 'parentId'> {
  children: Branch[];
}

/**
 * The tree, in the given order. A category whose parent is not there (not translated) is a root, and so is the first
 * of a loop: nothing an editor does makes a category vanish.
 */
export const categoryTree = (rows: readonly Flat[]): Branch[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const children = new Map<number, Flat[]>();
  for (const row of rows) {
    if (row.parentId !== null) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  }
  const placed = new Set<number>();
  const grow = (row: Flat): Branch => {
    placed.add(row.id);
    const { slug, title, description, count } = row;
    const below = (children.get(row.id) ?? []).filter(({ id }) => !placed.has(id));
    return { slug, title, description, count, children: below.map(grow) };
  };
  const roots = rows.filter(({ parentId }) => parentId === null || !byId.has(parentId)).map(grow);
  const looped = rows.flatMap((row) => (placed.has(row.id) ? [] : [grow(row)]));
  return [...roots, ...looped];
};
