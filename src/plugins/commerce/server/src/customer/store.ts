import type { Sql, Strapi } from '../platform/strapi';
import { billingProfile, type BillingProfile } from './schemas/billing-profile';

const userType = 'plugin::users-permissions.user';
/** Undefined in a shop without accounts. */
const usersTable = (strapi: Strapi): string | undefined =>
  strapi.plugin('users-permissions') && strapi.db.metadata.get(userType).tableName;

/** An account, and its profile if anything was ever noted. */
export interface Account {
  readonly userId: number;
  readonly publicId: string;
  readonly email: string;
  readonly username: string;
  readonly profile: BillingProfile | undefined;
}

type Facts = Pick<BillingProfile, 'groups' | 'taxExempt' | 'vatId' | 'company'>;

/** An account's profile, and what `completed` (SQL with two question marks) counts; one statement. */
export const profileAndOrders = async (
  sql: Sql,
  completed: string,
  userId: number | null,
  email: string | null,
): Promise<{ profile: BillingProfile | undefined; orders: number }> => {
  const row = await sql
    .from(sql.raw('(select 1 as one) as nobody'))
    .leftJoin({ b: billingProfile.table }, 'b.user_id', sql.raw('?', [userId ?? 0]))
    .first('b.*', sql.raw(`(${completed}) as orders`, [userId ?? 0, email ?? '']));
  const { orders, ...profile } = row;
  return { profile: profile.id === null ? undefined : billingProfile.fromRow(profile), orders: Number(orders) };
};

export const saveProfile = async (
  sql: Sql,
  values: Facts & Pick<BillingProfile, 'userId' | 'publicId'>,
): Promise<BillingProfile> => {
  const rows = await sql(billingProfile.table)
    .insert(billingProfile.toRow(values))
    .onConflict('user_id')
    .merge(['groups', 'tax_exempt', 'vat_id', 'company'])
    .returning('*');
  return billingProfile.fromRow(rows[0]);
};

/** `%` and `_` of the searcher are letters, not patterns. */
const pattern = (text: string): string => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

const userColumns = { user_id: 'u.id', public_id: 'u.document_id', email: 'u.email', username: 'u.username' };

const accountOf = (row: any, profiles: ReadonlyMap<number, BillingProfile>): Account => ({
  userId: row.user_id,
  publicId: row.public_id,
  email: row.email ?? '',
  username: row.username ?? '',
  profile: profiles.get(row.user_id),
});

const profilesOf = async (sql: Sql, userIds: readonly number[]): Promise<ReadonlyMap<number, BillingProfile>> => {
  const rows: any[] = await sql(billingProfile.table).whereIn('user_id', [...userIds]);
  return new Map(rows.map((row) => [row.user_id, billingProfile.fromRow(row)]));
};

export const findAccount = async (strapi: Strapi, sql: Sql, publicId: string): Promise<Account | undefined> => {
  const table = usersTable(strapi);
  if (!table) return undefined;
  const row = await sql({ u: table }).where('u.document_id', publicId).first(userColumns);
  return row && accountOf(row, await profilesOf(sql, [row.user_id]));
};

/** By e-mail; `q` is a part of the e-mail or the user name. */
export const listAccounts = async (
  strapi: Strapi,
  sql: Sql,
  { q, page, pageSize }: { readonly q?: string | undefined; readonly page: number; readonly pageSize: number },
): Promise<{ rows: Account[]; total: number }> => {
  const table = usersTable(strapi);
  if (!table) return { rows: [], total: 0 };
  const found = sql({ u: table });
  if (q) {
    found.where((either) =>
      either
        .whereRaw("lower(u.email) like ? escape '\\'", [pattern(q)])
        .orWhereRaw("lower(u.username) like ? escape '\\'", [pattern(q)]),
    );
  }
  const [counted]: any[] = await found.clone().count({ total: '*' });
  const rows: any[] = await found
    .clone()
    .select(userColumns)
    .orderBy(['u.email', 'u.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const profiles = await profilesOf(
    sql,
    rows.map(({ user_id }) => user_id),
  );
  return { rows: rows.map((row) => accountOf(row, profiles)), total: Number(counted.total) };
};
