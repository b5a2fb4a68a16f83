import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { EntriesQuery, EntryView, ListedPrice, WrittenView } from '../price-list-contract';
import { placeOf } from '../price-list-contract';
import { deleteEntry, entriesOf, listEntries, saveEntries, type EntryWithOffer } from '../store/price-list-entries';
import { findPriceList } from '../store/price-lists';
import { changeList, listNotFound } from './change-list';

const view = ({ entry, offer }: EntryWithOffer, currency: string): EntryView => ({
  id: entry.publicId,
  sku: entry.sku,
  minQuantity: entry.minQuantity,
  price: entry.amount,
  basePrice: (offer?.basePrices ?? offer?.prices)?.[currency]?.amount ?? null,
  title: Object.values(offer?.texts ?? {})[0]?.title ?? null,
});

/** By SKU and quantity. */
export const showEntries = async (
  strapi: Strapi,
  id: string,
  query: EntriesQuery,
): Promise<{ rows: EntryView[]; total: number }> => {
  const list = await findPriceList(connection(strapi), id);
  if (!list) throw listNotFound();
  const { rows, total } = await listEntries(connection(strapi), list.id, query);
  return { rows: rows.map((row) => view(row, list.currency)), total };
};

/** Adds prices to a list and changes those it has, all or none. No SKU and quantity may be named twice. */
export const writeEntries = (
  strapi: Strapi,
  id: string,
  pricesFor: (currency: string) => readonly ListedPrice[],
): Promise<WrittenView> =>
  changeList(strapi, id, async (tx, list) => {
    const prices = pricesFor(list.currency);
    const stored = await entriesOf(
      tx.sql,
      list.id,
      prices.map(({ sku }) => sku),
    );
    const before = new Map(stored.map((entry) => [placeOf(entry), entry.amount]));
    const changed = prices.filter((price) => before.get(placeOf(price)) !== price.price);
    const created = changed.filter((price) => !before.has(placeOf(price))).length;
    await saveEntries(
      tx.sql,
      changed.map(({ sku, minQuantity, price }) => ({
        ...{ sku, minQuantity, amount: price },
        publicId: newId(),
        listId: list.id,
      })),
    );
    const answer = { created, updated: changed.length - created, unchanged: prices.length - changed.length };
    return { answer, skus: list.enabled ? changed.map(({ sku }) => sku) : [] };
  });

export const removeEntry = (strapi: Strapi, id: string, entry: string): Promise<void> =>
  changeList(strapi, id, async (tx, list) => {
    const sku = await deleteEntry(tx.sql, list.id, entry);
    if (sku === undefined) {
      throw new CommerceError('not-found', 'price-list.entry-not-found', 'There is no such price in the list.');
    }
    return { answer: undefined, skus: list.enabled ? [sku] : [] };
  });
