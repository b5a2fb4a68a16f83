import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from './storm';

const goods = [
  ['CUP', 'Blue cup', '12.50'],
  ['POT', 'Tea pot', '39.00'],
  ['TEA', 'Darjeeling First Flush', '8.90'],
  ['SPOON', 'Spoon of pear wood', '4.20'],
  ['TRAY', 'Tray, hand painted', '64.00'],
] as const;
const countries = ['Germany', 'Germany', 'Austria', 'France', 'Netherlands', 'Italy'];

/** A list of another shop's invoices for so many days until today, the same each time, some of them credited. */
export const pastBooks = async (days: number): Promise<string> => {
  const random = seeded(7);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = ['InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'];
  let invoice = 5000;
  for (let day = days; day > 0; day -= 1) {
    const date = new Date(Date.now() - day * 86_400_000);
    const busy = 2 + 3 * random() + (date.getUTCDay() % 6 === 0 ? 4 : 0) + (6 * (days - day)) / days;
    for (let count = 0; count < busy; count += 1) {
      invoice += 1;
      const at = `${date.toISOString().slice(0, 10)} ${String(9 + (count % 9)).padStart(2, '0')}:15:00`;
      const [country, customer] = [one(countries), 100 + Math.floor(random() * 150)];
      const returned = random() < 0.06;
      for (let line = 0; line < 1 + random() * 2; line += 1) {
        const [sku, title, price] = one(goods);
        const quantity = (returned ? -1 : 1) * (1 + Math.floor(random() * 3));
        lines.push(
          `${returned ? 'C' : ''}${invoice},${sku},"${title}",${quantity},${at},${price},${customer},${country}`,
        );
      }
    }
  }
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'books-')), 'orders.csv');
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
};
