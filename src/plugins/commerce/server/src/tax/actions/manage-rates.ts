import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { RateBody, RatesMeta, RatesQuery, RateView } from '../contract';
import { writeTaxCsv } from '../import/tax-csv';
import type { TaxRateRow } from '../schemas/tax-rate';
import { allRates, deleteRate, insertRates, listRates, ratedPlaces, updateRate } from '../store/rates';

const view = ({ publicId, country, state, postalPrefix, category, name, rate, priority }: TaxRateRow): RateView => ({
  id: publicId,
  country,
  state: state || null,
  postalPrefix: postalPrefix || null,
  category,
  name,
  rate,
  priority,
});

const notFound = () => new CommerceError('not-found', 'tax.not-found', 'There is no tax rate with this id.');
const taken = () =>
  new CommerceError('conflict', 'tax.rate-exists', 'There is a rate of this place, category and priority already.');

export const listTaxRates = async (
  strapi: Strapi,
  query: RatesQuery,
): Promise<{ rows: RateView[]; total: number } & Omit<RatesMeta, 'pagination'>> => {
  const { rows, total } = await listRates(connection(strapi), query);
  return { rows: rows.map(view), total, ...(await ratedPlaces(connection(strapi))) };
};

export const createTaxRate = async (strapi: Strapi, body: RateBody): Promise<RateView> => {
  const [created] = await insertRates(connection(strapi), [{ ...body, publicId: newId() }]);
  if (!created) throw taken();
  return view(created);
};

export const replaceTaxRate = async (strapi: Strapi, id: string, body: RateBody): Promise<RateView> => {
  const replaced = await updateRate(connection(strapi), id, body);
  if (replaced === 'taken') throw taken();
  if (!replaced) throw notFound();
  return view(replaced);
};

export const removeTaxRate = async (strapi: Strapi, id: string): Promise<void> => {
  if (!(await deleteRate(connection(strapi), id))) throw notFound();
};

/** The whole table, as it can be imported again. */
export const exportTaxRates = async (strapi: Strapi): Promise<string> =>
  writeTaxCsv(await allRates(connection(strapi)));
