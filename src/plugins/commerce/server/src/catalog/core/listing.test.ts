import type { Entry } from './entry';
import { listingsOf } from './listing';
import type { OfferDraft } from './offer';
import { inAgreement, offersOf } from './offers-of';
import type { Prices } from './price-value';

const offer = (sku: string, prices: Prices, options: Record<string, string> = {}): OfferDraft => ({
  sku,
  position: 0,
  options,
  label: Object.values(options).join(' / ') || null,
  image: null,
  prices,
  taxCategory: 'standard',
  weight: 0,
  digital: false,
  delivery: null,
  initialStock: null,
  path: ['sku'],
});

const entry = (offers: readonly OfferDraft[], over: Partial<Entry> = {}): Entry => ({
  type: 'api::thing.thing',
  documentId: 'doc',
  locale: 'en',
  slug: 'thing',
  title: 'Thing',
  description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Made of Oak' }] }],
  images: [],
  categories: [{ slug: 'hats', title: 'Hats', above: ['men'] }],
  tags: ['new'],
  brand: 'Acme',
  seller: { slug: 'kiln', name: 'Kiln & Quay', shown: true },
  seo: { title: null, description: null },
  publishedAt: 5,
  assortment: { options: [{ name: 'Size', values: ['S', 'M'] }], offers },
  ...over,
});

test('there is a listing for each currency, with the offers that have a price in it', () => {
  const listings = listingsOf(
    entry([
      offer('A', { EUR: { amount: 300, compareAt: 400 }, USD: { amount: 350 } }, { Size: 'S' }),
      offer('B', { EUR: { amount: 500 } }, { Size: 'M' }),
    ]),
  );
  expect(listings.map(({ row }) => [row.currency, row.minPrice, row.maxPrice, row.skus])).toEqual([
    ['EUR', 300, 500, ['A', 'B']],
    ['USD', 350, 350, ['A']],
  ]);
  expect(listings[0]?.row.card).toMatchObject({ price: { min: 300, max: 500, compareAt: 400 } });
  expect(listings[1]?.row.page).toMatchObject({ options: [{ name: 'Size', values: ['S'] }], offers: [{ sku: 'A' }] });
});

test('it is found by its categories and those above, its tags, its options and its words', () => {
  const [listing] = listingsOf(entry([offer('SKU-1', { EUR: { amount: 1 } }, { Size: 'S' })]));
  expect(listing?.terms).toEqual([
    { kind: 'category', value: 'hats' },
    { kind: 'category', value: 'men' },
    { kind: 'tag', value: 'new' },
    { kind: 'brand', value: 'Acme' },
    { kind: 'option.Size', value: 'S' },
  ]);
  expect(listing?.search).toEqual({
    title: 'thing',
    keywords: 'acme kiln quay new hats s sku 1',
    description: 'made of oak',
    vocabulary: ['acme', 'hats', 'kiln', 'new', 'quay', 'thing'],
  });
});

test('it names its seller, unless the profile of that one is not published', () => {
  const [known] = listingsOf(entry([offer('A', { EUR: { amount: 1 } })]));
  expect(known?.row).toMatchObject({
    seller: 'kiln',
    card: { seller: 'kiln' },
    page: { soldBy: { name: 'Kiln & Quay' } },
  });
  const seller = { slug: 'kiln', name: 'Kiln & Quay', shown: false };
  const [unknown] = listingsOf(entry([offer('A', { EUR: { amount: 1 } })], { seller }));
  expect(unknown?.row).toMatchObject({ seller: null, card: { seller: null }, page: { soldBy: null } });
  expect(unknown?.search.keywords).not.toContain('kiln');
});

test('an entry with nothing to sell has no listing', () => {
  expect(listingsOf(entry([]))).toEqual([]);
});

test('locales share an offer: names are their own, the price is the first one’s', () => {
  const locales = [
    entry([offer('A', { EUR: { amount: 100 } })]),
    entry([offer('A', { EUR: { amount: 999 } })], { locale: 'de', title: 'Ding', slug: 'ding' }),
  ];
  const offers = offersOf(locales);
  expect(offers).toMatchObject([
    { sku: 'A', prices: { EUR: { amount: 100 } }, texts: { en: { title: 'Thing' }, de: { title: 'Ding' } } },
  ]);
  const bySku = new Map(offers.map((one) => [one.sku, one]));
  expect(inAgreement(locales, bySku).flatMap(listingsOf)).toMatchObject([
    { row: { locale: 'en', minPrice: 100 } },
    { row: { locale: 'de', minPrice: 100 } },
  ]);
});
