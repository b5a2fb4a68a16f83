import { draftOf, emptyDraft, readDraft } from './rate-draft';

test('a rate is shown and read back as it is', () => {
  const rate = {
    country: 'DE',
    state: null,
    postalPrefix: '80',
    category: 'reduced',
    name: 'USt',
    rate: 55_000,
    priority: 2,
  };
  for (const locale of ['en', 'de']) expect(readDraft(draftOf(rate, locale))).toEqual(rate);
});

test('what is missing or wrong is named', () => {
  expect(readDraft(emptyDraft)).toEqual(['country', 'name', 'rate']);
  expect(readDraft({ ...emptyDraft, country: 'de ', name: 'VAT', rate: '19%', priority: '0' })).toEqual([
    'rate',
    'priority',
  ]);
  expect(readDraft({ ...emptyDraft, country: 'de ', name: 'VAT', rate: '19' })).toMatchObject({ country: 'DE' });
});
