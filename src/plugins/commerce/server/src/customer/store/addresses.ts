import { newId } from '../../platform/secrets';
import { isPostgres, type Sql } from '../../platform/strapi';
import type { Address } from '../core/address';
import { addressFingerprint } from '../core/address-fingerprint';
import { savedAddress, type SavedAddress } from '../schemas/address';

const { table } = savedAddress;
const addresses = (sql: Sql) => sql(table);
const rowOf = (values: Partial<SavedAddress>) => savedAddress.toRow(values);
const first = (row: any): SavedAddress | undefined => row && savedAddress.fromRow(row);

/** Those used last come first. */
export const addressesOf = async (sql: Sql, billingProfileId: number, limit: number): Promise<SavedAddress[]> =>
  (
    await addresses(sql)
      .where('billing_profile_id', billingProfileId)
      .orderBy([
        { column: 'used_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
  ).map((row: any) => savedAddress.fromRow(row));

export const countAddresses = async (sql: Sql, billingProfileId: number): Promise<number> =>
  Number((await addresses(sql).where('billing_profile_id', billingProfileId).count({ total: '*' }))[0]?.total);

/** In the profile's history. One that is known already is only used again: each stands there once. */
export const keepAddresses = async (
  sql: Sql,
  billingProfileId: number,
  used: readonly Address[],
  usedAt: number,
): Promise<SavedAddress[]> => {
  const each = new Map(used.map((address) => [addressFingerprint(address), address]));
  if (!each.size) return [];
  const rows = [...each].map(([fingerprint, address]) =>
    rowOf({ ...address, publicId: newId(), billingProfileId, fingerprint, usedAt }),
  );
  const kept: any[] = await addresses(sql)
    .insert(rows)
    .onConflict(['billing_profile_id', 'fingerprint'])
    .merge(['used_at'])
    .returning('*');
  return kept.map((row) => savedAddress.fromRow(row));
};

/** Of this profile: another's is not found. The row is locked until the transaction ends. */
export const lockAddress = async (
  sql: Sql,
  billingProfileId: number,
  publicId: string,
): Promise<SavedAddress | undefined> => {
  const query = addresses(sql).where({ billing_profile_id: billingProfileId, document_id: publicId }).first();
  return first(await (isPostgres(sql) ? query.forUpdate() : query));
};

/** Whether another address of the profile is the same one already. */
export const isKnown = async (sql: Sql, { id, billingProfileId }: SavedAddress, address: Address): Promise<boolean> =>
  (await addresses(sql)
    .where({ billing_profile_id: billingProfileId, fingerprint: addressFingerprint(address) })
    .whereNot({ id })
    .first('id')) !== undefined;

export const replaceAddress = async (sql: Sql, id: number, address: Address): Promise<SavedAddress> =>
  savedAddress.fromRow(
    (
      await addresses(sql)
        .where({ id })
        .update(rowOf({ ...address, fingerprint: addressFingerprint(address) }))
        .returning('*')
    )[0],
  );

export const deleteAddress = async (sql: Sql, billingProfileId: number, publicId: string): Promise<boolean> =>
  (await addresses(sql).where({ billing_profile_id: billingProfileId, document_id: publicId }).del()) > 0;
