import { oneOf, prepared } from '../../platform/prepared';
import { rowsOf, type Sql } from '../../platform/strapi';
import { offer, type Offer } from '../schemas/offer';
import type { StockPort } from '../stock-port';

export type OfferWithStock = Offer & { readonly stock: number | null };

const columns = offer.columns.map((name) => `o.${name}`).join(', ');

/** Offers by SKU, or all of some documents, with what can still be bought of each; in one statement. */
export const readOffers = async (
  sql: Sql,
  port: StockPort,
  wanted: { readonly skus: readonly string[] } | { readonly type: string; readonly documentIds: readonly string[] },
): Promise<OfferWithStock[]> => {
  const [those, ...values] = 'skus' in wanted ? oneOf('o.sku', wanted.skus) : oneOf('o.entry_id', wanted.documentIds);
  const ofType = 'type' in wanted ? [wanted.type] : [];
  const answer = await prepared(
    sql,
    `select ${columns}, ${port.available(sql, 'o.sku')} as stock from commerce_offers o
     where ${those} ${ofType.length ? 'and o.entry_type = ?' : ''} order by o.position, o.id`,
    [...values, ...ofType],
  );
  return rowsOf<Record<string, any>>(answer).map((row) => ({
    ...offer.fromRow(row),
    stock: row.stock === null ? null : Number(row.stock),
  }));
};
