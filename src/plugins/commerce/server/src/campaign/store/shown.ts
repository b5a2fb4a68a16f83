import { listingRecord } from '../../catalog';
import type { Sql } from '../../platform/strapi';
import type { CampaignItem } from '../block-contract';
import { isOf, type Shown } from '../core/letter';

interface Wanted {
  readonly locale: string;
  readonly currency: string;
}

/** As published: in the language and the currency that are wanted, if there are such. One statement. */
export const shownItems = async (
  sql: Sql,
  items: readonly CampaignItem[],
  { locale, currency }: Wanted,
): Promise<Shown[]> => {
  if (!items.length) return [];
  const rows: any[] = await sql(listingRecord.table)
    .whereIn('entry_id', [...new Set(items.map(({ documentId }) => documentId))])
    .whereIn('entry_type', [...new Set(items.map(({ type }) => type))])
    .orderBy('id');
  const listings = rows.map((row) => listingRecord.fromRow(row));
  const fits = (one: (typeof listings)[number]): number =>
    (one.currency === currency ? 4 : 0) + (one.locale === locale || one.locale === '' ? 2 : 0);
  const all = [...listings]
    .sort((a, b) => fits(b) - fits(a))
    .map((listing) => {
      const card = listing.card as { image: Shown['image']; price: { compareAt: number | null } };
      const { entryType: type, entryId: documentId, title, slug, minPrice: price, maxPrice } = listing;
      return {
        ...{ type, documentId, title, slug, price, currency: listing.currency, from: maxPrice > price },
        ...{ compareAt: card.price.compareAt, image: card.image },
      };
    });
  return items.flatMap((item) => all.find((one) => isOf(item, one)) ?? []);
};
