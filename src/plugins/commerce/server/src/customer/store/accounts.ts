import type { Sql, Strapi } from '../../platform/strapi';

export const userType = 'plugin::users-permissions.user';

/** Undefined in a shop without accounts. */
export const usersTable = (strapi: Strapi): string | undefined =>
  strapi.plugin('users-permissions') && strapi.db.metadata.get(userType).tableName;

/** An account as users-permissions keeps it. */
export interface Account {
  readonly userId: number;
  /** Lower case. */
  readonly email: string | null;
  readonly username: string | null;
  readonly confirmed: boolean;
}

const accountOf = (row: any): Account => ({
  userId: row.id,
  email: row.email?.toLowerCase() ?? null,
  username: row.username ?? null,
  confirmed: Boolean(row.confirmed),
});

export const findAccount = async (strapi: Strapi, sql: Sql, userId: number): Promise<Account | undefined> => {
  const table = usersTable(strapi);
  const row = table && (await sql(table).where('id', userId).first('id', 'email', 'username', 'confirmed'));
  return row && accountOf(row);
};

/** Rows of the accounts that one of Strapi's queries is about, with whether each is confirmed. */
export const accountsWhere = async (
  strapi: Strapi,
  where: unknown,
): Promise<Pick<Account, 'userId' | 'confirmed'>[]> => {
  const rows = (await strapi.db
    .query(userType)
    .findMany({ where: (where ?? {}) as object, select: ['id', 'confirmed'] })) as any[];
  return rows.map(accountOf);
};

/** Through Strapi, so that its own rows that hang on the account go as well. Joins the transaction that is open. */
export const deleteAccount = async (strapi: Strapi, userId: number): Promise<void> => {
  await strapi.db.query(userType).delete({ where: { id: userId } });
};
