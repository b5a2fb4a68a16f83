import type { PromotionRow } from '../../promotion';
import { promotionNews } from './promotion-news';

const row = (benefits: PromotionRow['benefits'], over: Partial<PromotionRow> = {}): PromotionRow => ({
  ...{ id: 1, publicId: 'p', title: 'Sale', enabled: true, automatic: false, position: 0, stacking: 'always' as never },
  ...{ startsAt: null, endsAt: null, usageLimit: null, customerLimit: null, uses: 0, conditions: [], addedAt: 0 },
  benefits,
  ...over,
});
const told = (...benefits: PromotionRow['benefits']) => promotionNews('p', row(benefits), 'EUR').facts;

test('what Mailchimp has words for is told in them', () => {
  expect(told({ rule: 'percent-off-items', settings: { percent: 250_000 } })).toMatchObject({
    ...{ target: 'per_item', off: { percent: 250_000 } },
  });
  expect(told({ rule: 'amount-off-order', settings: { amounts: { EUR: 500, USD: 600 } } })).toMatchObject({
    ...{ target: 'total', off: { amount: 500, currency: 'EUR' } },
  });
  expect(told({ rule: 'free-shipping', settings: {} })).toMatchObject({
    target: 'shipping',
    off: { percent: 1_000_000 },
  });
});

test('what it has none for is not told: gifts, several benefits, other currencies, what needs no code', () => {
  const percent = { rule: 'percent-off-order', settings: { percent: 100_000 } };
  expect(told({ rule: 'gift', settings: { sku: 'A' } })).toBeUndefined();
  expect(told(percent, percent)).toBeUndefined();
  expect(told({ rule: 'amount-off-order', settings: { amounts: { USD: 600 } } })).toBeUndefined();
  expect(promotionNews('p', row([percent], { automatic: true }), 'EUR').facts).toBeUndefined();
  expect(promotionNews('p', undefined, 'EUR').facts).toBeUndefined();
});
