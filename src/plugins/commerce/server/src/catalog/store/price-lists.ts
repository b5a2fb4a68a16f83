import { isPostgres, type Sql } from '../../platform/strapi';
import { priceList, type PriceList } from '../schemas/price-list';
import { priceListEntry } from '../schemas/price-list-entry';

const lists = (sql: Sql) => sql(priceList.table);

export type CountedList = PriceList & { readonly entries: number };

const counted = (sql: Sql) =>
  sql({ l: priceList.table })
    .select('l.*')
    .select({ entries: sql(priceListEntry.table).whereRaw('list_id = l.id').count('*') });

const fromRow = (row: any): CountedList => ({ ...priceList.fromRow(row), entries: Number(row.entries) });

export const listPriceLists = async (
  sql: Sql,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ rows: CountedList[]; total: number }> => {
  const rows: any[] = await counted(sql)
    .orderBy(['l.name', 'l.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [all]: any[] = await lists(sql).count({ total: '*' });
  return { rows: rows.map(fromRow), total: Number(all.total) };
};

export const findPriceList = async (sql: Sql, publicId: string): Promise<CountedList | undefined> => {
  const row = await counted(sql).where('l.document_id', publicId).first();
  return row && fromRow(row);
};

export const insertPriceList = async (sql: Sql, values: Omit<PriceList, 'id'>): Promise<PriceList> =>
  priceList.fromRow((await lists(sql).insert(priceList.toRow(values)).returning('*'))[0]);

export const updatePriceList = (sql: Sql, id: number, values: Partial<PriceList>) =>
  lists(sql).where({ id }).update(priceList.toRow(values));

export const deletePriceList = (sql: Sql, id: number) => lists(sql).where({ id }).del();

/** Enabled lists whose beginning or end has come since offers were last made from them, locked. */
export const dueLists = async (sql: Sql, now: number): Promise<PriceList[]> => {
  const due = lists(sql)
    .where('enabled', true)
    .where((boundary) => {
      for (const column of ['starts_at', 'ends_at'])
        boundary.orWhere((one) => one.where(column, '<=', now).where(column, '>', sql.ref('projected_at')));
    })
    .orderBy('id');
  return (await (isPostgres(sql) ? due.forUpdate() : due)).map((row: any) => priceList.fromRow(row));
};
