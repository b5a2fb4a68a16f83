import { sellerNames } from '../../catalog';
import { connection, type Strapi } from '../../platform/strapi';
import type { Figure } from '../core/figure';

/** Orders keep their seller's slug: people know the seller by what it is called now. */
export const nameSellers = async <Period extends { readonly figures: readonly Figure[] }>(
  strapi: Strapi,
  periods: readonly Period[],
): Promise<Period[]> => {
  const slugs = new Set(periods.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const names = await sellerNames(strapi, connection(strapi), [...slugs]);
  const named = (figure: Figure): Figure => ({ ...figure, label: names.get(figure.value) ?? figure.label });
  return periods.map((period) => ({ ...period, figures: period.figures.map(named) }));
};
