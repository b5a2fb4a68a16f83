import { stat } from 'node:fs/promises';
import { storeSettings } from '../../platform/settings';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { creditOf, orderOf, sourceKeyOf } from '../import/imported-records';
import { factsOf, isCredit, type Invoice } from '../import/invoice';
import type { RowProblem } from '../import/order-row';
import { readBooks, UnreadableFile, type Books } from '../import/read-books';
import { insertMarks } from '../store/days';
import { dropDaysFrom, insertCredits, insertOrders, knownImports } from '../store/imported';
import { countDays } from './count-days';

export interface OrderImportOptions extends Partial<Books> {
  /** Says what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** How much of the file is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface OrderImportSummary {
  readonly orders: number;
  readonly credits: number;
  readonly unchanged: number;
  readonly rows: number;
  /** The first of them, in the order in which they were found. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

const rowsAtOnce = 4000;
/** Of a file that is wrong all through, more would be read by nobody. */
const mostProblems = 1000;

const readable = async (file: string): Promise<number> => {
  const { size } = await stat(file).catch((error: Error) => {
    throw new UnreadableFile(`${file} cannot be read: ${error.message}.`);
  });
  return size;
};

/** Invoices that are there already, as they are; with other rows they are told. */
const known = async (sql: Sql, batch: readonly Invoice[]) => {
  const before = new Map((await knownImports(sql, batch.map(sourceKeyOf))).map((one) => [one.sourceKey, one]));
  const fresh: Invoice[] = [];
  const problems: RowProblem[] = [];
  let unchanged = 0;
  for (const invoice of batch) {
    const one = before.get(sourceKeyOf(invoice));
    const { amount, remainder } = factsOf(invoice);
    const sign = isCredit(invoice) ? -1 : 1;
    if (!one) fresh.push(invoice);
    else if (one.lines === invoice.rows.length && one.amount === sign * amount && one.remainder === sign * remainder) {
      unchanged += 1;
    } else {
      const message = `invoice ${invoice.number} is there already, with other rows (rows of one must stand together)`;
      problems.push({ row: invoice.rows[0]?.row ?? 0, column: 'InvoiceNo', message });
    }
  }
  return { fresh, unchanged, problems };
};

const write = (strapi: Strapi, fresh: readonly Invoice[], currency: string): Promise<void> =>
  transaction(strapi, async ({ sql }) => {
    const orders = fresh.filter((invoice) => !isCredit(invoice)).map((invoice) => orderOf(invoice, currency));
    const credits = fresh.filter(isCredit).map((invoice) => creditOf(invoice, currency));
    await insertOrders(sql, orders);
    await insertCredits(sql, credits);
    const instants = [...new Set(fresh.map((invoice) => factsOf(invoice).at))];
    await insertMarks(sql, instants);
    await dropDaysFrom(sql, Math.min(...instants));
  });

/**
 * Imports the invoices of another shop's books as orders of the past, and what they cancel as credits. Each invoice is
 * written whole or not at all, and once: safe to repeat and to interrupt. Nothing hears of it: no stock moves, nobody is
 * written to, charged or invoiced.
 */
export const importOrders = async (
  strapi: Strapi,
  file: string,
  { dryRun = false, onProgress, ...given }: OrderImportOptions = {},
): Promise<OrderImportSummary> => {
  const size = await readable(file);
  const { currency, timezone } = { ...(await storeSettings(strapi)), ...given };
  const sum = { orders: 0, credits: 0, unchanged: 0, rows: 0, problemCount: 0 };
  const problems: RowProblem[] = [];
  const tell = (problem: RowProblem) => {
    sum.problemCount += 1;
    if (problems.length < mostProblems) problems.push(problem);
  };
  let batch: Invoice[] = [];
  let waiting = 0;
  let bytes = 0;
  const flush = async () => {
    const { fresh, unchanged, problems: others } = await known(connection(strapi), batch);
    others.forEach(tell);
    if (fresh.length && !dryRun) await write(strapi, fresh, currency);
    sum.unchanged += unchanged;
    sum.credits += fresh.filter(isCredit).length;
    sum.orders += fresh.filter((invoice) => !isCredit(invoice)).length;
    sum.rows += fresh.reduce((count, { rows }) => count + rows.length, 0);
    [batch, waiting] = [[], 0];
    onProgress?.(Math.min(1, bytes / (size || 1)));
  };
  for await (const invoice of readBooks(file, { currency, timezone }, { read: (more) => (bytes += more), tell })) {
    batch.push(invoice);
    waiting += invoice.rows.length;
    if (waiting >= rowsAtOnce) await flush();
  }
  await flush();
  if (!dryRun && sum.orders + sum.credits > 0) await countDays(strapi);
  return { ...sum, problems };
};
