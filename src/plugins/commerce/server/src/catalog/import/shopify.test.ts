import { readText } from './read-text.fixture';

const header =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,' +
  'Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,' +
  'Variant Price,Variant Compare At Price,Variant Requires Shipping,Image Src,Image Position,Variant Image,Status';

const read = (...lines: string[]) => readText([header, ...lines].join('\n'));

test('rows of one handle are one product with its variants and images', async () => {
  const { drafts, problems } = await read(
    'mug,Mug,<p>Round</p>,Kiln,Kitchen > Cups,"clay, blue",true,Size,Small,Glaze,Sea,,250,shopify,3,deny,12.50,15,true,a.png,2,,active',
    'mug,,,,,,,,Large,,Sea,MUG-L,400,,9,deny,14,12,true,b.png,1,c.png,',
    'mug,,,,,,,,,,,,,,,,,,,d.png,3,,',
  );
  expect(problems).toEqual([]);
  expect(drafts).toEqual([
    expect.objectContaining({
      row: 2,
      key: 'shopify:mug',
      slug: 'mug',
      brand: 'Kiln',
      tags: ['clay', 'blue'],
      categories: [['Kitchen', 'Cups']],
      published: true,
      images: ['b.png', 'a.png', 'd.png'].map((url) => ({ url, alternativeText: null })),
      offer: {
        options: [
          { name: 'Size', values: ['Small', 'Large'] },
          { name: 'Glaze', values: ['Sea'] },
        ],
        variants: [
          {
            sku: 'MUG-SMALL-SEA',
            prices: { EUR: { amount: 1250, compareAt: 1500 } },
            options: { Size: 'Small', Glaze: 'Sea' },
            weight: 250,
            initialStock: 3,
          },
          {
            sku: 'MUG-L',
            prices: { EUR: { amount: 1400 } },
            options: { Size: 'Large', Glaze: 'Sea' },
            weight: 400,
            image: 'c.png',
          },
        ],
      },
    }),
  ]);
});

test('"Default Title" is no option, and what is not shipped is digital', async () => {
  const { drafts } = await read('song,Song,,,,,true,Title,Default Title,,,,,,,,1.00,,false,,,,draft');
  expect(drafts[0]).toMatchObject({
    published: false,
    offer: { options: [], variants: [{ sku: 'SONG', options: {}, digital: true }] },
  });
});

test('every mistake is told at its row and column, and good products go on', async () => {
  const { drafts, problems } = await read(
    'good,Good,,,,,true,Title,Default Title,,,,,,,,1,,true,,,,',
    'price,Price,,,,,true,Title,Default Title,,,,,,,,"12,5x",,true,,,,',
    'title,,,,,,true,Title,Default Title,,,,,,,,1,,true,,,,',
    'quote,A "bad" one,,,,,true,Title,Default Title,,,,,,,,1,,true,,,,',
    'open,"Never closed,,,,,true,Title,Default Title,,,,,,,,1,,true,,,,',
    'short,Short,,,,,true,Title,Default Title,,,,,,,,1',
    'long,Long,,,,,true,Title,Default Title,,,,,,,,1,,true,,,,,,',
    'twins,Twins,,,,,true,Size,S,,,,,,,,1,,true,,,,',
    'twins,,,,,,,,S,,,,,,,,1,,true,,,,',
    'last,"Two',
    'lines",,,,,true,Title,Default Title,,,,,,,,1,,true,,,,',
  );
  expect(drafts.map(({ slug }) => slug)).toEqual(['good', 'last']);
  expect(problems).toEqual([
    { row: 3, column: 'Variant Price', message: '"12,5x" is no price in EUR' },
    { row: 4, column: 'Title', message: 'is missing' },
    { row: 5, column: 'Title', message: 'has a quote in the middle of a value that is not quoted' },
    { row: 6, column: 'Title', message: 'has a quote that is never closed' },
    { row: 7, column: 'Variant Compare At Price', message: 'the row has 17 cells, the header 23' },
    { row: 8, column: 'column 24', message: 'the row has 25 cells, the header 23' },
    { row: 10, column: 'Option1 Value', message: 'are those of variant 1' },
  ]);
});
