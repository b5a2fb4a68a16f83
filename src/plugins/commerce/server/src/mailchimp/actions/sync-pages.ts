import type { Sql } from '../../platform/strapi';
import { customerEntry, memberEntry, orderEntry, tagsEntry } from '../core/lanes';
import { countCustomers, customersAfter } from '../store/customers';
import { countMembers, membersAfter } from '../store/members';
import { countOrders, ordersAfter } from '../store/orders';
import { countProducts, productsAfter } from '../store/products';

export type SyncedKind = 'product' | 'member' | 'tags' | 'customer' | 'order';

export interface SyncPage {
  readonly names: readonly string[];
  /** Where the next page begins. */
  readonly after: string;
  laneOf(name: string): string;
}

const paged = (entries: readonly { readonly entity: string; readonly lane: string }[], after: string): SyncPage => {
  const lanes = new Map(entries.map(({ entity, lane }) => [entity, lane]));
  return { names: [...lanes.keys()], after, laneOf: (name) => lanes.get(name) ?? '' };
};

/** What is told of a kind behind this place, so many of them. */
export const namesAfter = async (sql: Sql, kind: SyncedKind, after: string, limit: number): Promise<SyncPage> => {
  if (kind === 'product') {
    const names = await productsAfter(sql, after, limit);
    return paged(
      names.map((entity) => ({ entity, lane: `product ${entity}` })),
      names.at(-1) ?? after,
    );
  }
  if (kind === 'member' || kind === 'tags') {
    const rows = await membersAfter(sql, Number(after || 0), limit);
    const entries = kind === 'member' ? rows.map(memberEntry) : rows.map(tagsEntry);
    return paged(entries, String(rows.at(-1)?.id ?? after));
  }
  if (kind === 'customer') {
    const rows = await customersAfter(sql, Number(after || 0), limit);
    return paged(rows.map(customerEntry), String(rows.at(-1)?.id ?? after));
  }
  const rows = await ordersAfter(sql, Number(after || 0), limit);
  return paged(rows.map(orderEntry), String(rows.at(-1)?.id ?? after));
};

export const countAll = async (sql: Sql): Promise<number> =>
  (await countProducts(sql)) + 2 * (await countMembers(sql)) + (await countCustomers(sql)) + (await countOrders(sql));
