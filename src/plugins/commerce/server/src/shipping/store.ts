import { preparedRows } from '../platform/prepared';
import { connection, isPostgres, type Sql, type Strapi } from '../platform/strapi';
import { joinTransaction } from '../platform/transaction';
import { shippingMethod, type ShippingMethod } from './schemas/shipping-method';
import { shippingZone, type ShippingZone } from './schemas/shipping-zone';

const zones = (sql: Sql) => sql(shippingZone.table);
const methods = (sql: Sql) => sql(shippingMethod.table);

export interface RateTable {
  /** In the order in which they are asked. */
  readonly zones: readonly ShippingZone[];
  readonly methods: readonly ShippingMethod[];
}

/** All zones with their methods in one statement: it is run for every cart that is shown. */
export const rateTable = async (sql: Sql): Promise<RateTable> => {
  const query = sql
    .from({ z: shippingZone.table })
    .leftJoin({ m: shippingMethod.table }, 'm.zone_id', 'z.id')
    .select(
      ...shippingZone.columns.map((name) => `z.${name}`),
      ...shippingMethod.columns.map((name) => `m.${name} as method_${name}`),
    )
    .orderBy(['z.position', 'z.id', 'm.position', 'm.id']);
  const rows = await preparedRows(sql, query);
  const found = new Map<number, ShippingZone>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, shippingZone.fromRow(row));
  const pick = (row: any) => Object.fromEntries(shippingMethod.columns.map((name) => [name, row[`method_${name}`]]));
  const own = rows.filter(({ method_id: id }) => id !== null);
  return { zones: [...found.values()], methods: own.map((row) => shippingMethod.fromRow(pick(row))) };
};

/** Read where the caller reads: inside its transaction, if it has one open. */
export const rateTableHere = (strapi: Strapi): Promise<RateTable> =>
  strapi.db.inTransaction() ? joinTransaction(strapi, ({ sql }) => rateTable(sql)) : rateTable(connection(strapi));

export const insertZone = async (sql: Sql, values: Omit<ShippingZone, 'id'>): Promise<ShippingZone> =>
  shippingZone.fromRow((await zones(sql).insert(shippingZone.toRow(values)).returning('*'))[0]);

export const updateZone = async (sql: Sql, publicId: string, values: Partial<ShippingZone>): Promise<boolean> =>
  (await zones(sql).where('document_id', publicId).update(shippingZone.toRow(values))) > 0;

/** Its methods go with it. */
export const deleteZone = async (sql: Sql, publicId: string): Promise<boolean> =>
  (await zones(sql).where('document_id', publicId).del()) > 0;

export const insertMethod = async (sql: Sql, values: Omit<ShippingMethod, 'id'>): Promise<void> => {
  await methods(sql).insert(shippingMethod.toRow(values));
};

export const updateMethod = async (sql: Sql, publicId: string, values: Partial<ShippingMethod>): Promise<boolean> =>
  (await methods(sql).where('document_id', publicId).update(shippingMethod.toRow(values))) > 0;

export const deleteMethod = async (sql: Sql, publicId: string): Promise<boolean> =>
  (await methods(sql).where('document_id', publicId).del()) > 0;

/** Held until the transaction ends, so that a method is never written into a zone that is being removed. */
export const lockZone = async (sql: Sql, publicId: string): Promise<ShippingZone | undefined> => {
  const query = zones(sql).where('document_id', publicId);
  const row = await (isPostgres(sql) ? query.forUpdate() : query).first();
  return row && shippingZone.fromRow(row);
};
