import { filedUnder } from '../../catalog';
import type { Sql, Strapi } from '../../platform/strapi';
import { merged, type Dimension, type Figure } from '../core/figure';
import type { Instants } from '../core/periods';
import { returnedFigures } from '../core/returned-figures';
import { creditedFigures } from '../store/credited';
import { categoriesOf, returnedOrders } from '../store/returned';
import { fetchedFiles, openedCarts } from '../store/activity';
import { soldFigures } from '../store/sold';

export type DimensionFigure = Figure & { readonly dimension: Dimension };

/**
 * What was sold and what went back in a time, counted from orders, refunds, disputes and imported credits themselves.
 * Sales count when their order was completed, what goes back when it was made.
 */
export const count = async (
  strapi: Strapi,
  sql: Sql,
  dimensions: readonly Dimension[],
  { since, before }: Instants,
): Promise<DimensionFigure[]> => {
  const times = { since, before };
  const filed = dimensions.includes('category') ? filedUnder(strapi) : undefined;
  const found = new Map<Dimension, Figure[]>();
  for (const dimension of dimensions) {
    found.set(dimension, [
      ...(await soldFigures(sql, dimension, { ...times, filed })),
      ...(await creditedFigures(sql, dimension, times)),
      ...(dimension === 'none' ? [...(await openedCarts(sql, times)), ...(await fetchedFiles(sql, times))] : []),
    ]);
  }
  for await (const some of returnedOrders(sql, times)) {
    const documents = filed ? [...new Set(some.flatMap(({ lines }) => lines.map(({ entryId }) => entryId)))] : [];
    const categories = filed ? await categoriesOf(sql, filed, documents) : new Map<string, []>();
    for (const [dimension, figures] of found) {
      figures.push(...some.flatMap((returned) => returnedFigures(returned, dimension, times, categories)));
    }
  }
  return [...found].flatMap(([dimension, figures]) => merged(figures).map((figure) => ({ ...figure, dimension })));
};
