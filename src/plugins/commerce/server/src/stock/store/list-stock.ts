import { offersTable } from '../../catalog';
import { likeAnywhere } from '../../platform/like';
import type { Sql } from '../../platform/strapi';
import type { StockListQuery } from '../contract';
import { stockItem } from '../schemas/stock';

export interface StockedSku {
  readonly sku: string;
  /** Null: not tracked. */
  readonly onHand: number | null;
  readonly reserved: number;
  readonly offer: {
    readonly type: string;
    readonly documentId: string;
    readonly options: Readonly<Record<string, string>>;
    readonly texts: Readonly<Record<string, { title: string; variant: string | null }>>;
  } | null;
}

const json = (value: unknown): any => (typeof value === 'string' ? JSON.parse(value) : (value ?? {}));
const rowOf = (row: any): StockedSku => ({
  sku: row.sku,
  onHand: row.on_hand === null ? null : Number(row.on_hand),
  reserved: Number(row.reserved ?? 0),
  offer:
    row.entry_id === null
      ? null
      : { type: row.entry_type, documentId: row.entry_id, options: json(row.options), texts: json(row.texts) },
});

/** Of one entry: all it sells, in its order. Otherwise what is tracked, sold at present or not. */
const scope = (sql: Sql, { type, documentId }: StockListQuery) =>
  type === undefined || documentId === undefined
    ? sql({ s: stockItem.table }).leftJoin({ o: offersTable }, 'o.sku', 's.sku')
    : sql({ o: offersTable })
        .leftJoin({ s: stockItem.table }, 's.sku', 'o.sku')
        .where({ 'o.entry_type': type, 'o.entry_id': documentId });

/** A page of stock with what is sold under each SKU, in two statements. */
export const listStock = async (
  sql: Sql,
  query: StockListQuery,
  threshold: number,
): Promise<{ rows: StockedSku[]; total: number }> => {
  const ofEntry = query.type !== undefined;
  const sku = ofEntry ? 'o.sku' : 's.sku';
  const found = scope(sql, query);
  if (query.low) found.whereRaw('s.on_hand - s.reserved <= ?', [threshold]);
  if (query.q) {
    const like = likeAnywhere(query.q);
    found.whereRaw(`(lower(${sku}) like ? escape '!' or lower(cast(o.texts as text)) like ? escape '!')`, [like, like]);
  }
  const [counted]: any[] = await found.clone().count({ total: '*' });
  const rows: any[] = await found
    .clone()
    .select(`${sku} as sku`, 's.on_hand', 's.reserved', 'o.entry_type', 'o.entry_id', 'o.options', 'o.texts')
    .orderByRaw(
      ofEntry
        ? 'o.position, o.id'
        : query.sort === 'sku'
          ? 's.sku'
          : `s.on_hand - s.reserved ${query.sort === '-available' ? 'desc' : 'asc'}, s.sku`,
    )
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize);
  return { rows: rows.map(rowOf), total: Number(counted.total) };
};
