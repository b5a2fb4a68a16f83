import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commerce as typed } from '../support/command-line';
import { bootedDatabase, type Database } from '../support/databases';
import { productFile } from '../support/product-file';
import { inspect } from '../support/sql';

let database: Database;
beforeAll(async () => {
  database = await bootedDatabase('sqlite');
});
afterAll(() => database.drop());

const commerce = (...args: readonly string[]) => typed(database.environment, ...args);

test('mistakes are told by row and column, good products come in, and the exit code says so', async () => {
  const file = await productFile([
    { Handle: 'one', Title: 'One', 'Variant Price': '1' },
    { Handle: 'two', Title: 'Two', 'Variant Price': '12,5x' },
    { Handle: 'three', 'Variant Price': '1' },
    'four,"Four" more,1,,',
    'five,Five,1',
    { Handle: 'six', Title: 'Six', 'Variant Price': '1' },
  ]);
  const { code, output } = await commerce('import', 'products', file);
  expect(output).toBe(
    [
      'shopify file: 2 created, 0 updated, 0 unchanged, 4 errors.',
      'Errors:',
      '  row 3, Variant Price: "12,5x" is no price in EUR',
      '  row 4, Title: is missing',
      '  row 5, Title: has text after its closing quote',
      '  row 6, Option1 Name: the row has 3 cells, the header 5',
      '',
    ].join('\n'),
  );
  expect(code).toBe(1);
  const products = await inspect(database, (sql) =>
    sql('commerce_products').whereNotNull('published_at').select('slug'),
  );
  expect(products).toEqual([{ slug: 'one' }, { slug: 'six' }]);
});

test('a file without mistakes ends with 0', async () => {
  const file = await productFile([{ Handle: 'one', Title: 'One', 'Variant Price': '1' }]);
  expect(await commerce('import', 'products', file, '--dry-run')).toEqual({
    code: 0,
    output: 'Dry run, nothing is written. shopify file: 0 created, 0 updated, 1 unchanged, 0 errors.\n',
  });
});

test('what cannot be done at all is one sentence', async () => {
  const file = await productFile([{ Handle: 'one', Title: 'One', 'Variant Price': '1' }]);
  const other = file.replace('products.csv', 'other.csv');
  await writeFile(other, 'a,b\n1,2\n');
  const says = async (...args: string[]) => {
    const { code, output } = await commerce(...args);
    expect(code).toBe(1);
    return output.trim();
  };
  expect(await says('import', 'products', '/no/such.csv')).toMatch(/^\/no\/such\.csv cannot be read: .*\.$/);
  expect(await says('import', 'products', other)).toBe(
    `${other} is no product file of a known format (shopify or woocommerce).`,
  );
  expect(await says('import', 'products', file, '--format', 'magento')).toBe(
    '"magento" is no format; it is shopify or woocommerce.',
  );
  expect(await says('improt')).toContain("unknown command 'improt'");
});

test.each([
  [['--help']],
  [['import', '--help']],
  [['import', 'products', '--help']],
  [['import', 'orders', '--help']],
  [['reindex', '--help']],
])('strapi-commerce %j says what there is', async (args) => {
  const { code, output } = await commerce(...args);
  expect([code, output]).toEqual([0, expect.stringContaining('Usage: strapi-commerce')]);
});

test('tax rates come in from a file, all or none, or ready-made', async () => {
  const table = path.join(await mkdtemp(path.join(tmpdir(), 'taxes-')), 'taxes.csv');
  const rates = () =>
    inspect(database, (sql) => sql('commerce_tax_rates').orderBy(['country', 'category']).select('country', 'rate'));
  await writeFile(table, 'country,category,name,rate\nDE,standard,MwSt.,19\nFR,standard,TVA,20%\n');
  expect(await commerce('import', 'taxes', table)).toEqual({
    code: 1,
    output: 'Nothing is imported. Errors:\n  row 3, rate: "20%" is no percentage such as 19 or 5.5\n',
  });
  expect(await rates()).toEqual([]);
  await writeFile(table, 'country,category,name,rate\nDE,standard,MwSt.,19\nFR,standard,TVA,20\n');
  expect(await commerce('import', 'taxes', table)).toEqual({
    code: 0,
    output: 'Tax rates: 2 created, 0 updated, 0 unchanged.\n',
  });
  expect(await rates()).toEqual([
    { country: 'DE', rate: 190_000 },
    { country: 'FR', rate: 200_000 },
  ]);
  const { code, output } = await commerce('import', 'taxes', '--eu');
  expect(output).toMatch(/^Tax rates: \d+ created, 0 updated, 2 unchanged\.$/m);
  expect(code).toBe(0);
  for (const wrong of [['taxes'], ['taxes', table, '--eu'], ['taxes', '/no/such.csv']]) {
    expect((await commerce('import', ...wrong)).code).toBe(1);
  }
});

test('past orders come in once, mistakes are told, and reports are counted anew', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'orders-')), 'orders.csv');
  const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
  const rows = ['1,A,Cup,2,2026-05-01 10:00:00,2.50,,France', 'C2,A,Cup,-1,2026-05-02 10:00:00,2.50,,France'];
  await writeFile(file, [header, ...rows, '3,A,Cup,x,2026-05-03 10:00:00,1,,France', ''].join('\n'));
  const wrong = ['Errors:', '  row 4, Quantity: "x" is no whole number', ''];
  const told = (first: string) => ({ code: 1, output: [first, ...wrong].join('\n') });
  expect(await commerce('import', 'orders', file, '--dry-run')).toEqual(
    told('Dry run, nothing is written. 1 order and 1 credit of 2 rows, 0 unchanged, 1 error.'),
  );
  expect(await commerce('import', 'orders', file)).toEqual(
    told('1 order and 1 credit of 2 rows, 0 unchanged, 1 error.'),
  );
  expect(await commerce('import', 'orders', file)).toEqual(
    told('0 orders and 0 credits of 0 rows, 2 unchanged, 1 error.'),
  );
  const orders = await inspect(database, (sql) => sql('commerce_orders').select('number', 'total'));
  expect(orders).toEqual([{ number: 'IMP-1', total: 500 }]);
  const { code, output } = await commerce('reports', 'rebuild');
  expect([code, output]).toEqual([0, expect.stringMatching(/^\d+ days are counted anew from their orders\.$/m)]);
  await writeFile(file, 'a,b\n1,2\n');
  expect((await commerce('import', 'orders', file)).output).toContain('is no list of invoices');
});
