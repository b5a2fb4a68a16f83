import { readFile } from 'node:fs/promises';
import { openShop, type Shop, type WrittenRates } from './open-shop';
import { readable } from './readable';
import { Refusal } from './refusal';

interface Options {
  readonly eu: boolean;
}

interface BadTable extends Error {
  readonly details?: { readonly problems?: readonly { row: number; column: string; message: string }[] };
}

const told = ({ created, updated, unchanged }: WrittenRates): string =>
  `Tax rates: ${created} created, ${updated} updated, ${unchanged} unchanged.`;

/** The server is a bundle of its own: its classes are known by what they hold. */
const asRefusal = (error: BadTable): Error => {
  const problems = error.details?.problems;
  if (!problems) return error;
  const lines = problems.map(({ row, column, message }) => `  row ${row}${column && `, ${column}`}: ${message}`);
  return new Refusal(['Nothing is imported. Errors:', ...lines].join('\n'));
};

/** All rates of the file, or none. */
export const importTaxes = async (file: string | undefined, { eu }: Options): Promise<void> => {
  if (eu === (file !== undefined)) throw new Refusal('Name a CSV file, or say --eu for the ready-made rates.');
  const csv = file === undefined ? undefined : await readFile(await readable(file), 'utf8');
  const write = ({ tax }: Shop) => (csv === undefined ? tax.addReadyMadeRates() : tax.importRates(csv));
  const written = await openShop((shop) =>
    write(shop).catch((error: BadTable) => {
      throw asRefusal(error);
    }),
  );
  console.log(told(written));
};
