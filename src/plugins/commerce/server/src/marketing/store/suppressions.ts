import { newId } from '../../platform/secrets';
import type { Sql } from '../../platform/strapi';
import { suppression } from '../schemas/suppression';

const suppressions = (sql: Sql) => sql(suppression.table);

/** Safe to repeat. */
export const suppress = async (sql: Sql, addressHash: string, suppressedAt: number): Promise<void> => {
  await suppressions(sql)
    .insert(suppression.toRow({ publicId: newId(), addressHash, suppressedAt }))
    .onConflict('address_hash')
    .ignore();
};

export const isSuppressed = async (sql: Sql, addressHash: string): Promise<boolean> =>
  (await suppressions(sql).where('address_hash', addressHash).first('id')) !== undefined;

export const suppressedAmong = (sql: Sql, addressHashes: readonly string[]): Promise<string[]> =>
  suppressions(sql)
    .whereIn('address_hash', [...addressHashes])
    .pluck('address_hash');

/** Its owner wants mails again. */
export const liftSuppression = (sql: Sql, addressHash: string) =>
  suppressions(sql).where('address_hash', addressHash).del();
