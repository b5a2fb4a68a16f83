import type { Sql, Strapi } from '../platform/strapi';
import type { Transaction } from '../platform/transaction';

/** A change is stamped when it is made and seen when it is committed: no transaction of ours takes so many milliseconds. */
export const longestTransaction = 10_000;

/**
 * What the catalog asks of whoever keeps stock. The stock slice plugs itself in; without one nothing is tracked and
 * everything can be bought.
 */
export interface StockPort {
  /** SQL for the units of a SKU that can still be bought, null when it is not tracked. Joined into the one statement of a read. */
  available(sql: Sql, skuColumn: string): string;
  /** SKUs whose availability may have changed within these milliseconds, by the database's clock. */
  changed(sql: Sql, milliseconds: number): Promise<readonly string[]>;
  /** Offers were published with an initial stock: SKUs that have no stock yet start with it. */
  open(tx: Transaction, initial: readonly { sku: string; units: number }[]): Promise<void>;
}

const untracked: StockPort = {
  available: () => 'null',
  changed: async () => [],
  open: async () => undefined,
};

const ports = new WeakMap<Strapi, StockPort>();

export const keepStockWith = (strapi: Strapi, port: StockPort): void => void ports.set(strapi, port);
export const stockPort = (strapi: Strapi): StockPort => ports.get(strapi) ?? untracked;
