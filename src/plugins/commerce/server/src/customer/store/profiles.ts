import { likeAnywhere } from '../../platform/like';
import { preparedRows } from '../../platform/prepared';
import { newId } from '../../platform/secrets';
import { isPostgres, type Sql, type Strapi } from '../../platform/strapi';
import { billingProfile, type BillingProfile } from '../schemas/billing-profile';
import { usersTable } from './accounts';

const { table } = billingProfile;
const profiles = (sql: Sql) => sql(table);
const first = (row: any): BillingProfile | undefined => row && billingProfile.fromRow(row);

export type ProfileKey = { readonly userId: number } | { readonly guestEmail: string } | { readonly publicId: string };

const column = (key: ProfileKey) =>
  'userId' in key
    ? { user_id: key.userId }
    : 'guestEmail' in key
      ? { guest_email: key.guestEmail }
      : { document_id: key.publicId };

export const findProfile = async (sql: Sql, key: ProfileKey): Promise<BillingProfile | undefined> =>
  first(await profiles(sql).where(column(key)).first());

/** Whose page staff look at: the account's, or whoever was a guest or confirmed an account under this address. */
export const profileOfBuyer = async (
  sql: Sql,
  { userId, email }: { readonly userId: number | null; readonly email: string },
): Promise<BillingProfile | undefined> =>
  first(
    userId === null
      ? await profiles(sql)
          .where('email', email)
          .where((known) => known.where('guest_email', email).orWhere('confirmed_email', email))
          // The account, where there are both.
          .orderByRaw('case when user_id is null then 1 else 0 end')
          .first()
      : await profiles(sql).where('user_id', userId).first(),
  );

/**
 * The profile's row, locked until the transaction ends. `erasing` waits for the checkouts that are under way with it
 * as well; otherwise they go on.
 */
export const lockProfile = async (sql: Sql, key: ProfileKey, purpose: 'erasing' | 'changing') => {
  const query = profiles(sql).where(column(key)).first();
  if (isPostgres(sql)) return first(await (purpose === 'erasing' ? query.forUpdate() : query.forNoKeyUpdate()));
  return first(await query);
};

/** An account's profile, and what `completed` (SQL with two question marks) counts; one statement. */
export const profileAndOrders = async (
  sql: Sql,
  completed: string,
  userId: number | null,
  email: string | null,
): Promise<{ profile: BillingProfile | undefined; orders: number }> => {
  const query = sql
    .from(sql.raw('(select 1 as one) as nobody'))
    .leftJoin({ b: table }, 'b.user_id', sql.raw('?', [userId ?? 0]))
    .select(
      ...billingProfile.columns.map((name) => `b.${name}`),
      sql.raw(`(${completed}) as orders`, [userId ?? 0, email ?? '']),
    );
  const [{ orders, ...profile }] = await preparedRows(sql, query);
  return { profile: profile.id === null ? undefined : billingProfile.fromRow(profile), orders: Number(orders) };
};

/**
 * SQL for the profile of a buyer whose account (if any) and address are SQL as well, the account first. It is held
 * against being erased until the transaction ends.
 */
export const profileIdOf = (sql: Sql, userId: string, email: string, values: readonly string[] = []) =>
  sql.raw(
    `(select p.id from ${table} p where (${userId} is not null and p.user_id = ${userId})
       or (${userId} is null and p.guest_email = ${email}) ${isPostgres(sql) ? 'for key share' : ''})`,
    [...values],
  );

/** Found or made: of many at once, one makes it and the others find it. */
export const openProfile = async (
  sql: Sql,
  values: Partial<BillingProfile> & ({ readonly userId: number } | { readonly guestEmail: string }),
): Promise<BillingProfile> => {
  const row = billingProfile.toRow({ groups: [], taxExempt: false, ...values, publicId: newId() });
  const key = 'userId' in values && values.userId ? 'user_id' : 'guest_email';
  const [made] = await profiles(sql)
    .insert({ ...row, created_at: new Date() })
    .onConflict(key)
    .ignore()
    .returning('*');
  if (made) return billingProfile.fromRow(made);
  return billingProfile.fromRow(await profiles(sql).where(key, row[key]).first());
};

export const updateProfile = async (sql: Sql, id: number, values: Partial<BillingProfile>): Promise<BillingProfile> =>
  billingProfile.fromRow((await profiles(sql).where({ id }).update(billingProfile.toRow(values)).returning('*'))[0]);

/** Their addresses go with them. */
export const deleteProfiles = async (
  sql: Sql,
  { userId, guestEmails }: { readonly userId: number | null; readonly guestEmails: readonly string[] },
): Promise<void> => {
  await profiles(sql)
    .where('user_id', userId ?? 0)
    .orWhereIn('guest_email', [...guestEmails])
    .del();
};

/** For accounts that were there before the shop, or were made past Strapi. Safe when several processes do it at once. */
export const addMissingProfiles = async (strapi: Strapi, sql: Sql): Promise<void> => {
  const users = usersTable(strapi);
  if (!users) return;
  const id = isPostgres(sql) ? `replace(gen_random_uuid()::text, '-', '')` : 'lower(hex(randomblob(12)))';
  await sql.raw(
    `insert into ${table} (document_id, user_id, email, groups, tax_exempt, created_at)
     select ${id}, u.id, lower(u.email), '[]', ${isPostgres(sql) ? 'false' : '0'}, u.created_at
     from ${users} u where not exists (select 1 from ${table} p where p.user_id = u.id)
     on conflict (user_id) do nothing`,
  );
};

export type NamedProfile = BillingProfile & { readonly username: string | null };

const named = (strapi: Strapi, sql: Sql) => {
  const users = usersTable(strapi);
  const found = sql({ p: table });
  return users ? found.leftJoin({ u: users }, 'u.id', 'p.user_id') : found;
};
const columns = (strapi: Strapi, sql: Sql) => ['p.*', usersTable(strapi) ? 'u.username' : sql.raw('null as username')];
const namedOf = (row: any): NamedProfile => ({ ...billingProfile.fromRow(row), username: row.username ?? null });

export const findNamed = async (strapi: Strapi, sql: Sql, publicId: string): Promise<NamedProfile | undefined> => {
  const row = await named(strapi, sql)
    .where('p.document_id', publicId)
    .first(...columns(strapi, sql));
  return row && namedOf(row);
};

/** By e-mail; `q` is a part of the e-mail, the name or the user name. */
export const listProfiles = async (
  strapi: Strapi,
  sql: Sql,
  { q, page, pageSize }: { readonly q?: string | undefined; readonly page: number; readonly pageSize: number },
): Promise<{ rows: NamedProfile[]; total: number }> => {
  const found = named(strapi, sql);
  if (q) {
    found.where((either) => {
      for (const one of ['p.email', 'p.name', ...(usersTable(strapi) ? ['u.username'] : [])]) {
        either.orWhereRaw(`lower(${one}) like ? escape '!'`, [likeAnywhere(q)]);
      }
    });
  }
  const [counted]: any[] = await found.clone().count({ total: '*' });
  const rows: any[] = await found
    .clone()
    .select(...columns(strapi, sql))
    .orderBy(['p.email', 'p.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows: rows.map(namedOf), total: Number(counted.total) };
};
