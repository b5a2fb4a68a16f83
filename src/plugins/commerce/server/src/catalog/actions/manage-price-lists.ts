import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, readClock, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { priceListView } from '../core/price-list-view';
import type { ListsQuery, PriceListBody, PriceListView } from '../price-list-contract';
import type { PriceList } from '../schemas/price-list';
import { entriesOf } from '../store/price-list-entries';
import { deletePriceList, findPriceList, insertPriceList, listPriceLists, updatePriceList } from '../store/price-lists';
import { changeList, listNotFound } from './change-list';
import { awaitBoundaries } from './project-due-lists';

const columnsOf = ({ group, ...body }: PriceListBody): Omit<PriceList, 'id' | 'publicId' | 'projectedAt'> => ({
  ...body,
  customerGroup: group,
});

/** By name. */
export const showPriceLists = async (
  strapi: Strapi,
  query: ListsQuery,
): Promise<{ rows: PriceListView[]; total: number }> => {
  const { rows, total } = await listPriceLists(connection(strapi), query);
  return { rows: rows.map((list) => priceListView(list, list.entries)), total };
};

export const showPriceList = async (strapi: Strapi, id: string): Promise<PriceListView> => {
  const list = await findPriceList(connection(strapi), id);
  if (!list) throw listNotFound();
  return priceListView(list, list.entries);
};

export const createPriceList = (strapi: Strapi, body: PriceListBody): Promise<PriceListView> =>
  transaction(strapi, async (tx) => {
    const projectedAt = await readClock(tx.sql);
    const list = await insertPriceList(tx.sql, { ...columnsOf(body), publicId: newId(), projectedAt });
    await awaitBoundaries(tx, list, projectedAt);
    return priceListView(list, 0);
  });

const currencyFixed = () =>
  new CommerceError('conflict', 'price-list.currency-fixed', 'The list has prices, so its currency cannot change.');

export const replacePriceList = (strapi: Strapi, id: string, body: PriceListBody): Promise<PriceListView> =>
  changeList(strapi, id, async (tx, before, now) => {
    if (before.entries && before.currency !== body.currency) throw currencyFixed();
    const list = { ...before, ...columnsOf(body), projectedAt: now };
    await updatePriceList(tx.sql, before.id, { ...columnsOf(body), projectedAt: now });
    await awaitBoundaries(tx, list, now);
    const skus = before.enabled || list.enabled ? (await entriesOf(tx.sql, before.id)).map(({ sku }) => sku) : [];
    return { answer: priceListView(list, before.entries), skus };
  });

/** Its prices go with it. */
export const removePriceList = (strapi: Strapi, id: string): Promise<void> =>
  changeList(strapi, id, async (tx, list) => {
    const entries = await entriesOf(tx.sql, list.id);
    await deletePriceList(tx.sql, list.id);
    return { answer: undefined, skus: list.enabled ? entries.map(({ sku }) => sku) : [] };
  });
