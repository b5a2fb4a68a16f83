import type { Strapi } from '../../platform/strapi';
import type { Transaction } from '../../platform/transaction';
import { forgetCatalog } from '../forget-catalog';
import { inAgreement, offersOf, type EntryOffer } from '../core/offers-of';
import { categorySlugs, type Entry } from '../core/entry';
import { listingsOf } from '../core/listing';
import { priceOffers, type ListedOffer } from './price-offers';
import { fieldRefused } from '../field-value';
import type { Offer } from '../schemas/offer';
import { stockPort } from '../stock-port';
import { publishedEntries } from '../store/entries';
import { markChanged } from '../store/generation';
import { lockPrices } from '../store/price-lock';
import { learnWords } from '../store/search';
import { removeStaleOffers, saveListings, saveOffers, type SkuOwner } from '../store/projection';
import { sellableTypes, type SellableType } from '../store/sellable-types';
import { tellProjected } from '../when-projected';

const byDocument = (entries: readonly Entry[]): Entry[][] => {
  const documents = new Map<string, Entry[]>();
  for (const entry of entries) documents.set(entry.documentId, [...(documents.get(entry.documentId) ?? []), entry]);
  return [...documents.values()];
};

const offerRow = ({
  entry,
  path: _path,
  initialStock: _units,
  quantityPrices: _steps,
  ...facts
}: ListedOffer): Omit<Offer, 'id'> => ({
  ...facts,
  entryType: entry.type,
  entryId: entry.documentId,
  seller: entry.seller?.slug ?? null,
  categories: categorySlugs(entry),
  tags: entry.tags,
});

const refuseTaken = (type: SellableType, offer: EntryOffer, owner: Omit<SkuOwner, 'sku'>) =>
  fieldRefused(
    [type.field, ...offer.path],
    `The SKU "${offer.sku}" belongs to "${owner.title}" (${owner.entryType} ${owner.entryId}).`,
  );

/** Two documents of one batch; between batches, and between publishes, the unique index decides. */
const refuseTwins = (type: SellableType, offers: readonly EntryOffer[]): void => {
  const owners = new Map<string, EntryOffer>();
  for (const offer of offers) {
    const owner = owners.get(offer.sku);
    if (owner)
      throw refuseTaken(type, offer, {
        entryType: owner.entry.type,
        entryId: owner.entry.documentId,
        title: owner.entry.title,
      });
    owners.set(offer.sku, offer);
  }
};

/**
 * Makes offers and listings say what these documents' published entries say, in the caller's transaction: writes
 * what is published, removes what no longer is. Set-based: the statements do not grow with the documents. Throws a
 * ValidationError on a SKU that another document owns, and then nothing of the transaction may stay.
 */
export const projectEntries = async (
  strapi: Strapi,
  tx: Transaction,
  entryType: string,
  documentIds: readonly string[],
): Promise<void> => {
  const type = sellableTypes(strapi).get(entryType);
  if (!type || !documentIds.length) return;
  const ids = [...new Set(documentIds)];
  await lockPrices(tx.sql, 'shared');
  const documents = byDocument(await publishedEntries(strapi, tx.sql, type, ids));
  const drafts = documents.flatMap(offersOf);
  refuseTwins(type, drafts);

  const offers = await priceOffers(tx.sql, drafts);
  const bySku = new Map(offers.map((offer) => [offer.sku, offer]));
  const listings = documents.flatMap((locales) => inAgreement(locales, bySku)).flatMap(listingsOf);
  const rows = offers.map(offerRow);
  await removeStaleOffers(tx.sql, entryType, ids, rows);
  const [taken] = await saveOffers(tx.sql, rows);
  const refused = taken && offers.find(({ sku }) => sku === taken.sku);
  if (refused) throw refuseTaken(type, refused, taken);
  await saveListings(tx.sql, entryType, ids, listings);

  const initial = offers.flatMap(({ sku, initialStock }) =>
    initialStock === null ? [] : [{ sku, units: initialStock }],
  );
  if (initial.length) await stockPort(strapi).open(tx, initial);
  await markChanged(tx.sql);
  await learnWords(tx.sql, listings);
  await tellProjected(tx, entryType, ids);
  tx.afterCommit(() => forgetCatalog(strapi));
};
