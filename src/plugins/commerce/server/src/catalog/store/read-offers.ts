import { rowsOf, type Sql } from '../../platform/strapi';
import { offer, type Offer } from '../schemas/offer';
import type { StockPort } from '../stock-port';

export type OfferWithStock = Offer & { readonly stock: number | null };

/** Offers by SKU, or all of some documents, with what can still be bought of each; in one statement. */
export const readOffers = async (
  sql: Sql,
  port: StockPort,
  wanted: { readonly skus: readonly string[] } | { readonly type: string; readonly documentIds: readonly string[] },
): Promise<OfferWithStock[]> => {
  const [where, values] =
    'skus' in wanted
      ? [`o.sku in (${wanted.skus.map(() => '?').join(', ')})`, [...wanted.skus]]
      : [
          `o.entry_type = ? and o.entry_id in (${wanted.documentIds.map(() => '?').join(', ')})`,
          [wanted.type, ...wanted.documentIds],
        ];
  const answer = await sql.raw(
    `select o.*, ${port.available(sql, 'o.sku')} as stock from commerce_offers o where ${where} order by o.position, o.id`,
    values,
  );
  return rowsOf<Record<string, any>>(answer).map((row) => ({
    ...offer.fromRow(row),
    stock: row.stock === null ? null : Number(row.stock),
  }));
};
