import assert from 'node:assert/strict';
import type { FigureView, GroupView } from '../src/plugins/commerce/server/src/report/contract';
import type { ReportService } from '../src/plugins/commerce/server/src/report/report-service';
import { boot, shutDown } from '../tests/support/boot';
import { onlineRetail } from '../tests/support/online-retail';
import type { Environment } from '../tests/support/server-environment';

interface Fact {
  readonly sale_value: string;
  readonly sale_units: number;
  readonly sale_invoices?: number;
  readonly net_value_all_rows?: string;
}

/** Thousandths of a pound: prices in these books have up to three places. */
const thousandths = (pounds: string): number => Math.round(Number(pounds) * 1000);
const toldOf = ({ exact, charged, net }: FigureView) => ({
  charged: exact ? thousandths(exact.charged) : charged * 10,
  net: exact ? thousandths(exact.net) : net * 10,
});

const same = (what: string, { orders, units, ...figure }: FigureView, fact: Fact): void => {
  const told = toldOf({ orders, units, ...figure });
  assert.deepEqual([what, units, told.charged], [what, fact.sale_units, thousandths(fact.sale_value)]);
  if (fact.sale_invoices !== undefined) assert.deepEqual([what, orders], [what, fact.sale_invoices]);
  const net = fact.net_value_all_rows;
  if (net !== undefined) assert.deepEqual([what, told.net], [what, thousandths(net)]);
};

const countries: Readonly<Record<string, string>> = {
  'United Kingdom': 'GB',
  ...{ Netherlands: 'NL', EIRE: 'IE', Germany: 'DE', France: 'FR' },
};

/**
 * Whether reports tell of the whole imported file what was counted of it elsewhere: in all, of each month, of the five
 * countries and the ten products with the most sales. Throws at the first figure that differs.
 */
export const checkRetailFacts = async (environment: Environment): Promise<void> => {
  const facts = onlineRetail.facts();
  const strapi = await boot(environment);
  const { sales } = strapi.plugin('commerce').service('report') as ReportService;
  const year = { from: '2010-12-01', to: '2011-12-31', currency: 'GBP' } as const;
  const groups = async (groupBy: 'country' | 'product'): Promise<GroupView[]> =>
    (await sales({ ...year, interval: 'year', groupBy })).meta.groups ?? [];
  const { rows, meta } = await sales({ ...year, interval: 'month', groupBy: 'none' });
  same('in all', meta.totals, facts.overall);
  for (const row of rows) same(row.period, row, facts.by_month_london[row.period.slice(0, 7)]);
  const byCountry = await groups('country');
  for (const [place, fact] of facts.by_country_top5_by_sale_value.entries()) {
    const group = byCountry[place] as GroupView;
    assert.equal(group.group, countries[fact.country]);
    same(fact.country, group, fact);
  }
  const byProduct = await groups('product');
  for (const [place, fact] of facts.top10_stock_codes_by_sale_value.entries()) {
    const group = byProduct[place] as GroupView;
    assert.equal(group.group, fact.code);
    same(fact.code, group, fact);
  }
  await shutDown(strapi);
  console.log(`All figures are as known: in all, ${rows.length} months, 5 countries, 10 products.`);
};
