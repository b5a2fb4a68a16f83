import { isPostgres, type Sql } from '../../platform/strapi';
import { licenceKey, type LicenceKey } from '../schemas/licence-key';
import { mailedGood, type MailedGood } from '../schemas/mailed-good';

const goods = (sql: Sql) => sql(mailedGood.table);
const keys = (sql: Sql) => sql(licenceKey.table);

export const insertGood = async (sql: Sql, values: Omit<MailedGood, 'id'>): Promise<MailedGood> =>
  mailedGood.fromRow((await goods(sql).insert(mailedGood.toRow(values)).returning('*'))[0]);

export const updateGood = async (
  sql: Sql,
  publicId: string,
  values: Partial<MailedGood>,
): Promise<MailedGood | undefined> => {
  const [row] = await goods(sql).where('document_id', publicId).update(mailedGood.toRow(values)).returning('*');
  return row ? mailedGood.fromRow(row) : undefined;
};

export const findGoods = async (sql: Sql, publicIds: readonly string[]): Promise<MailedGood[]> =>
  (await goods(sql).whereIn('document_id', [...publicIds])).map((row: any) => mailedGood.fromRow(row));

export interface CountedGood {
  readonly good: MailedGood;
  readonly free: number;
  readonly assigned: number;
}

/** By name, with how many keys of each are left. */
export const listGoods = async (sql: Sql): Promise<CountedGood[]> => {
  const rows: any[] = await sql({ g: mailedGood.table })
    .leftJoin({ k: licenceKey.table }, 'k.good_id', 'g.id')
    .groupBy('g.id')
    .select('g.*')
    .select(sql.raw('count(k.id) as all_keys, count(k.fulfillment_id) as assigned_keys'))
    .orderBy('g.name');
  return rows.map((row) => ({
    good: mailedGood.fromRow(row),
    free: Number(row.all_keys) - Number(row.assigned_keys),
    assigned: Number(row.assigned_keys),
  }));
};

/** Answers how many were new: a key is in a pool once. */
export const insertKeys = async (
  sql: Sql,
  goodId: number,
  values: readonly Pick<LicenceKey, 'sealedKey' | 'keyHash'>[],
): Promise<number> => {
  let added = 0;
  for (let from = 0; from < values.length; from += 100) {
    const some = values.slice(from, from + 100).map((each) => licenceKey.toRow({ ...each, goodId }));
    added += (await keys(sql).insert(some).onConflict(['good_id', 'key_hash']).ignore().returning('id')).length;
  }
  return added;
};

interface Taker {
  readonly fulfillmentId: number;
  readonly lineId: string;
}

/**
 * Takes keys of a pool for a line, each for one buyer only: two that take at once skip what the other holds. Safe to
 * repeat: a line that has its keys takes no others. False: there are too few, and none was taken.
 */
export const takeKeys = async (
  sql: Sql,
  goodId: number,
  { fulfillmentId, lineId }: Taker,
  count: number,
): Promise<boolean> => {
  const mine = await keys(sql).where({ fulfillment_id: fulfillmentId, line_id: lineId }).select('id');
  const wanted = count - mine.length;
  if (wanted <= 0) return true;
  const free = keys(sql).where('good_id', goodId).whereNull('fulfillment_id').orderBy('id').limit(wanted).select('id');
  const found: { id: number }[] = await (isPostgres(sql) ? free.forUpdate().skipLocked() : free);
  if (found.length < wanted) return false;
  await keys(sql)
    .whereIn(
      'id',
      found.map(({ id }) => id),
    )
    .update({ fulfillment_id: fulfillmentId, line_id: lineId, assigned_at: Date.now() });
  return true;
};

/** Puts back what one fulfillment took and cannot use. */
export const putKeysBack = async (sql: Sql, fulfillmentId: number): Promise<void> => {
  await keys(sql)
    .where('fulfillment_id', fulfillmentId)
    .update({ fulfillment_id: null, line_id: null, assigned_at: null });
};

export const keysOf = async (sql: Sql, fulfillmentId: number): Promise<LicenceKey[]> =>
  (await keys(sql).where('fulfillment_id', fulfillmentId).orderBy('id')).map((row: any) => licenceKey.fromRow(row));
