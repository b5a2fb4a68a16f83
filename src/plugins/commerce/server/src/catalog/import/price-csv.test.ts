import { readPriceCsv, writePriceCsv } from './price-csv';

test('prices are read to the cent, and written as they were read', () => {
  const csv = 'sku,min_quantity,price\nA,1,0.07\nB 2/x,10,1234567.89\n';
  const { prices, problems } = readPriceCsv(csv, 'EUR');
  expect(problems).toEqual([]);
  expect(prices).toEqual([
    { sku: 'A', minQuantity: 1, price: 7 },
    { sku: 'B 2/x', minQuantity: 10, price: 123_456_789 },
  ]);
  expect(writePriceCsv(prices, 'EUR')).toBe(csv);
});

test('spreadsheets may begin with a mark, leave the quantity out and end with empty rows', () => {
  const { prices, problems } = readPriceCsv('\uFEFFPrice,SKU,min_quantity\r\n500,A,\r\n, ,\r\n', 'JPY');
  expect({ prices, problems }).toEqual({ prices: [{ sku: 'A', minQuantity: 1, price: 500 }], problems: [] });
});

test.each([
  ['A,1,1.005', [{ row: 2, column: 'price', message: '"1.005" is no price in EUR' }]],
  ['A,1,', [{ row: 2, column: 'price', message: '"" is no price in EUR' }]],
  ['A,1,-3', [{ row: 2, column: 'price', message: expect.any(String) }]],
  ['A,1,1e3', [{ row: 2, column: 'price', message: expect.any(String) }]],
  ['A,0,1', [{ row: 2, column: 'min_quantity', message: 'is not 1 or more' }]],
  ['A,1.5,1', [{ row: 2, column: 'min_quantity', message: 'is not a whole number' }]],
  ['?,1,1', [{ row: 2, column: 'sku', message: expect.any(String) }]],
  ['A,1,1,9', [{ row: 2, column: '', message: 'has 4 cells, the header 3' }]],
  ['A,1,1\nB,1,1\nA,1,2', [{ row: 4, column: 'sku', message: 'is the same SKU and quantity as row 2' }]],
  ['', [{ row: 2, column: '', message: 'there is no price' }]],
])('%s is told with its row and column', (rows, expected) => {
  expect(readPriceCsv(`sku,min_quantity,price\n${rows}`, 'EUR').problems).toEqual(expected);
});

test('a header that is not one is told', () => {
  expect(readPriceCsv('sku,cost\nA,1', 'EUR').problems).toEqual([
    { row: 1, column: 'price', message: 'the column is missing' },
    { row: 1, column: 'cost', message: 'is no column; they are sku, min_quantity, price' },
  ]);
});
