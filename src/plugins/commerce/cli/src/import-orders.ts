import type { OrderImportOptions, OrderImportSummary } from '../../server/src/report/actions/import-orders';
import { openShop } from './open-shop';
import { readable } from './readable';
import { withProgress } from './progress-bar';
import { Refusal } from './refusal';

interface Options {
  readonly currency?: string;
  readonly timezone?: string;
  readonly dryRun: boolean;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const told = (summary: OrderImportSummary, dryRun: boolean): string => {
  const { orders, credits, unchanged, rows, problems, problemCount } = summary;
  const left = problemCount - problems.length;
  return [
    `${dryRun ? 'Dry run, nothing is written. ' : ''}${counted(orders, 'order')} and ${counted(credits, 'credit')} ` +
      `of ${counted(rows, 'row')}, ${unchanged} unchanged, ${counted(problemCount, 'error')}.`,
    ...(problems.length ? ['Errors:'] : []),
    ...problems.map(({ row, column, message }) => `  row ${row}${column && `, ${column}`}: ${message}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ].join('\n');
};

/** Exit code 1 when an invoice could not be imported, though all the others are. */
export const importOrders = async (file: string, { dryRun, currency, timezone }: Options): Promise<void> => {
  const place = await readable(file);
  const options: OrderImportOptions = { dryRun, ...(currency && { currency }), ...(timezone && { timezone }) };
  const summary = await openShop(({ report }) =>
    withProgress('Importing', (onProgress) => report.importOrders(place, { ...options, onProgress })).catch(
      (error: Error) => {
        throw error.name === 'UnreadableFile' ? new Refusal(error.message) : error;
      },
    ),
  );
  console.log(told(summary, dryRun));
  if (summary.problemCount) process.exitCode = 1;
};
