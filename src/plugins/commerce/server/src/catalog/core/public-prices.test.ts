import { publicPrices } from './public-prices';

const tier = { list: 'l', currency: 'EUR', group: null, minQuantity: 1, amount: 800, from: null, until: null };
const base = { EUR: { amount: 1000, compareAt: 1200 } };
const point = (amount: number, since: number) => ({ sku: 'A', currency: 'EUR', amount, since });
const day = 86_400_000;
const now = 100 * day;

test('where no list applies, the editor’s struck-through price stays; a new price is news', () => {
  const facts = { basePrices: base, tiers: [] };
  expect(publicPrices('A', facts, [], now)).toEqual({ prices: base, news: [point(1000, now)] });
  expect(publicPrices('A', facts, [point(1000, 5)], now)).toEqual({ prices: base, news: [] });
});

test('a list’s price stands beside the lowest of the 30 days before it', () => {
  const facts = { basePrices: base, tiers: [tier] };
  const history = [point(900, 0), point(1000, 90 * day)];
  expect(publicPrices('A', facts, history, now)).toEqual({
    prices: { EUR: { amount: 800, compareAt: 900 } },
    news: [point(800, now)],
  });
  const later = [...history, point(800, now)];
  expect(publicPrices('A', facts, later, now + 60 * day)).toEqual({
    prices: { EUR: { amount: 800, compareAt: 900 } },
    news: [],
  });
});

test('prices of groups, quantities and other days are not public', () => {
  const tiers = [
    { ...tier, group: 'trade' },
    { ...tier, minQuantity: 2 },
    { ...tier, from: now + 1 },
  ];
  expect(publicPrices('A', { basePrices: base, tiers }, [point(1000, 0)], now)).toEqual({ prices: base, news: [] });
});

test('each currency has a history of its own; a clock that was put back makes no earlier price', () => {
  const facts = { basePrices: { EUR: { amount: 5 }, USD: { amount: 6 } }, tiers: [] };
  const { news } = publicPrices('A', facts, [point(6, now + 7)], now);
  expect(news).toEqual([point(5, now + 7), { ...point(6, now), currency: 'USD' }]);
});
