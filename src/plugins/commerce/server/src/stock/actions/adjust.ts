import { CommerceError } from '../../platform/errors';
import type { Transaction } from '../../platform/transaction';
import { openItems, setOnHand, stopTracking, writeMovements } from '../store';

/** Sets the units on hand of a SKU; null stops tracking it. Never below what open checkouts hold. */
export const adjust = async (
  tx: Transaction,
  { sku, onHand, note }: { sku: string; onHand: number | null; note?: string | undefined },
): Promise<void> => {
  const difference =
    onHand === null ? ((await stopTracking(tx.sql, sku)) ? 0 : undefined) : await setOnHand(tx.sql, sku, onHand);
  if (difference === undefined) {
    throw new CommerceError(
      'conflict',
      'stock.reserved',
      `Open checkouts hold units of ${sku}: onHand cannot go below them.`,
      { sku },
    );
  }
  if (difference) await writeMovements(tx.sql, [{ sku, quantity: difference, reason: 'adjusted', note: note ?? null }]);
};

/** The first stock of SKUs that were just published; SKUs that have stock keep theirs. */
export const open = async (tx: Transaction, initial: readonly { sku: string; units: number }[]): Promise<void> => {
  if (!initial.length) return;
  const opened = new Set(await openItems(tx.sql, initial));
  await writeMovements(
    tx.sql,
    initial
      .filter(({ sku, units }) => opened.has(sku) && units > 0)
      .map(({ sku, units }) => ({ sku, quantity: units, reason: 'initial' as const, note: null })),
  );
};
