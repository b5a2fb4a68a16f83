import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { root } from './server-environment';

const folder = process.env.COMMERCE_SHARED_DATA ?? path.resolve(root, '../shared/data');

/** A year of a real shop's invoices, where this machine has them. */
export const onlineRetail = {
  file: path.join(folder, 'online-retail.csv.gz'),
  isHere: existsSync(path.join(folder, 'online-retail.csv.gz')),
  facts: () => JSON.parse(readFileSync(path.join(folder, 'online-retail.facts.json'), 'utf8')),
  /** Its first lines, header included. */
  firstLines: async (count: number): Promise<string[]> => {
    const stored = createReadStream(path.join(folder, 'online-retail.csv.gz'));
    const lines: string[] = [];
    for await (const line of createInterface({ input: stored.pipe(createGunzip()) })) {
      if (lines.push(line) === count) break;
    }
    stored.destroy();
    return lines;
  },
};
