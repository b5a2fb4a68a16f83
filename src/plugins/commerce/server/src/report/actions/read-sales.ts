import { CommerceError } from '../../platform/errors';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { SalesMeta, SalesQuery, SalesRow } from '../contract';
import { comparedDays, type Comparison } from '../core/comparison';
import { totalOf } from '../core/figure';
import { groupRows, groupsOf, groupViews, totalRows } from '../core/sales-report';
import { figureView } from '../core/views';
import { countedCurrencies } from '../store/days';
import { nameSellers } from './name-sellers';
import { readFigures, type Asked } from './read-figures';

/** More rows than people or spreadsheets read. */
const mostRows = 100_000;

const refuseTooLarge = (periods: number, groups: number): void => {
  if (periods * groups <= mostRows) return;
  const message = `interval: ${periods} periods of ${groups} groups are too many rows; choose a longer interval.`;
  throw new CommerceError('invalid', 'report.too-large', message, { periods, groups, most: mostRows });
};

const comparison = async (strapi: Strapi, asked: Asked, compare: Comparison): Promise<SalesMeta['comparison']> => {
  const days = comparedDays(asked, compare);
  const periods = await readFigures(strapi, { ...asked, ...days, dimension: 'none' });
  const totals = figureView(totalOf(periods.flatMap(({ figures }) => figures)), asked.currency);
  return { ...days, totals, rows: totalRows(periods, asked.currency) };
};

/** A sales report: rows by period (and group), and beside them what all of it came to. Throws `report.too-large`. */
export const readSales = async (
  strapi: Strapi,
  { groupBy: dimension, compare, interval, from, to, ...query }: SalesQuery,
): Promise<{ rows: SalesRow[]; meta: SalesMeta }> => {
  const { timezone, currency: usual } = await storeSettings(strapi);
  const currency = query.currency ?? usual;
  const asked: Asked = { ...{ interval, from, to, timezone, currency }, dimension: 'none' };
  const whole = await readFigures(strapi, asked);
  const meta: SalesMeta = {
    // Of all orders: groups may overlap, an order having two promotions or a product two categories.
    totals: figureView(totalOf(whole.flatMap(({ figures }) => figures)), currency),
    ...{ timezone, currency, from, to },
    currencies: [...new Set([usual, ...(await countedCurrencies(connection(strapi)))])].sort(),
    ...(compare && { comparison: await comparison(strapi, asked, compare) }),
  };
  if (dimension === 'none') return { rows: totalRows(whole, currency), meta };
  const counted = await readFigures(strapi, { ...asked, dimension });
  const periods = dimension === 'seller' ? await nameSellers(strapi, counted) : counted;
  const groups = groupsOf(periods, dimension);
  refuseTooLarge(periods.length, groups.length);
  return {
    rows: groupRows(periods, groups, currency),
    meta: { ...meta, groups: groupViews(groups, currency) },
  };
};
