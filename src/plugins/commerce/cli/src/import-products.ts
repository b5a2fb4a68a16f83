import type { ImportSummary } from '../../server/src/catalog';
import { openShop } from './open-shop';
import { readable } from './readable';
import { withProgress } from './progress-bar';
import { Refusal } from './refusal';

interface Options {
  readonly format?: string;
  readonly dryRun: boolean;
  readonly images: boolean;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const lines = (list: ImportSummary['problems']): string[] =>
  list.map(({ row, column, message }) => `  row ${row}, ${column}: ${message}`);

const told = ({ format, created, updated, unchanged, problems, notices }: ImportSummary, dryRun: boolean): string =>
  [
    `${dryRun ? 'Dry run, nothing is written. ' : ''}${format} file: ` +
      `${created} created, ${updated} updated, ${unchanged} unchanged, ${counted(problems.length, 'error')}.`,
    ...(notices.length ? ['Left out:', ...lines(notices)] : []),
    ...(problems.length ? ['Errors:', ...lines(problems)] : []),
  ].join('\n');

/** Exit code 1 when a row could not be imported, though all the others are. */
export const importProducts = async (file: string, { format, dryRun, images }: Options): Promise<void> => {
  const place = await readable(file);
  const summary = await openShop(({ catalog }) =>
    withProgress('Importing', (onProgress) =>
      catalog.importProducts(place, { ...(format && { format }), dryRun, images, onProgress }),
    ).catch((error: Error) => {
      // The server is a bundle of its own: its classes are known by name only.
      throw error.name === 'UnreadableFile' ? new Refusal(error.message) : error;
    }),
  );
  console.log(told(summary, dryRun));
  if (summary.problems.length) process.exitCode = 1;
};
