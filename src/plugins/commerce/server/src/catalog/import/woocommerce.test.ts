import { readText } from './read-text.fixture';

const header =
  'ID,Type,SKU,Name,Published,Description,In stock?,Stock,Weight (kg),Sale price,Regular price,Categories,Tags,Images,' +
  'Parent,Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s)';

const read = (...lines: string[]) => readText([header, ...lines].join('\n'));

test('a simple product: the sale price is charged, the regular one struck through', async () => {
  const { drafts } = await read(
    '7,simple,CAP,Cap,1,Warm,1,4,0.12,16,18,"Clothing > Hats, Gifts","wool, red","x.png, y.png",,Color,Yellow,,',
  );
  expect(drafts[0]).toMatchObject({
    key: 'woocommerce:CAP',
    slug: 'cap',
    tags: ['wool', 'red'],
    categories: [['Clothing', 'Hats'], ['Gifts']],
    images: [{ url: 'x.png' }, { url: 'y.png' }],
    offer: {
      options: [],
      variants: [{ sku: 'CAP', prices: { EUR: { amount: 1600, compareAt: 1800 } }, weight: 120, initialStock: 4 }],
    },
  });
});

test('variations join their parent wherever they stand, by SKU or by number', async () => {
  const { drafts, problems } = await read(
    '12,variation,HAT-B,Hat,1,,1,,,,20,,,,id:10,Color,Blue,,',
    '10,variable,HAT,Hat,1,,1,,,,,,,,,Color,"Blue, Red",Cut,Slim',
    '1,"simple, virtual, downloadable",,Song,1,,1,,,,3,,,,,,,,',
    '11,variation,,Hat,1,,1,,,,21,,,,HAT,Color,Red,,',
  );
  expect(problems).toEqual([]);
  expect(drafts.map(({ key }) => key)).toEqual(['woocommerce:id:1', 'woocommerce:HAT']);
  expect(drafts[0]?.offer.variants).toEqual([
    { sku: 'SONG', options: {}, prices: { EUR: { amount: 300 } }, digital: true },
  ]);
  expect(drafts[1]?.offer.variants).toMatchObject([
    { sku: 'HAT-B', options: { Color: 'Blue' } },
    { sku: 'HAT-RED', options: { Color: 'Red' } },
  ]);
});

test('a variation for any size stands for all of them, and their stock adds up to its own', async () => {
  const { drafts } = await read(
    '10,variable,TEE,Tee,1,,1,,,,,,,,,Size,"S, M, L",,',
    '11,variation,TEE-ANY,Tee,1,,1,7,,,21,,,,TEE,Size,,,',
  );
  expect(drafts[0]?.offer.variants).toMatchObject([
    { sku: 'TEE-ANY-S', options: { Size: 'S' }, initialStock: 3 },
    { sku: 'TEE-ANY-M', options: { Size: 'M' }, initialStock: 2 },
    { sku: 'TEE-ANY-L', options: { Size: 'L' }, initialStock: 2 },
  ]);
});

test('what cannot be sold is said, what is wrong is told at its row and column', async () => {
  const { drafts, problems, notices } = await read(
    '1,grouped,SET,Set,1,,1,,,,,,,,,,,,',
    '2,external,LINK,Link,1,,1,,,,30,,,,,,,,',
    '3,simple,FREE,No price,1,,1,,,,,,,,,,,,',
    '4,variation,LOST,Lost,1,,1,,,,5,,,,GONE,Color,Red,,',
    '5,variable,EMPTY,Empty,1,,1,,,,,,,,,Color,Red,,',
  );
  expect(drafts).toEqual([]);
  expect(notices.map(({ row, message }) => [row, message])).toEqual([
    [2, 'grouped products cannot be sold here'],
    [3, 'external products cannot be sold here'],
  ]);
  expect(problems).toEqual([
    { row: 4, column: 'Regular price', message: 'is missing' },
    { row: 5, column: 'Parent', message: '"GONE" is no variable product of this file' },
    { row: 6, column: 'Type', message: 'is variable, but has no variations' },
  ]);
});
