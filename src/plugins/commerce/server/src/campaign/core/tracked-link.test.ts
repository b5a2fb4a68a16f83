import { trackedLink } from './tracked-link';

const tracking = { campaign: 'c1', name: 'Größe & Maß: Spring!', origins: ['https://shop.example'] };

test('a link of the shop says which campaign it stood in', () => {
  expect(trackedLink('https://shop.example/p/shirt?color=blue#top', tracking)).toBe(
    'https://shop.example/p/shirt?color=blue&utm_source=newsletter&utm_medium=email&utm_campaign=gro%C3%9Fe-ma%C3%9F-spring&campaign=c1#top',
  );
});

test('what staff wrote into the link themselves stays', () => {
  const url = new URL(trackedLink('https://shop.example/?utm_source=print&campaign=other', tracking));
  expect([url.searchParams.get('utm_source'), url.searchParams.getAll('campaign')]).toEqual(['print', ['c1']]);
});

test('other sites are told nothing', () => {
  expect(trackedLink('https://shop.example.evil/?a=1', tracking)).toBe('https://shop.example.evil/?a=1');
});
