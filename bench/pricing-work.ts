/**
 * How long pricing takes: 50 lines, 20 promotions that all apply, taxes; beside a bare loop that only multiplies and
 * adds up the same lines. Run by `pricing.ts`.
 */
import { performance } from 'node:perf_hooks';
import {
  pricePurchase,
  type PricingRules,
  type Promotion,
  type Purchase,
} from '../src/plugins/commerce/server/src/pricing';
import { benefits } from '../src/plugins/commerce/server/src/promotion/core/benefits';
import { conditions } from '../src/plugins/commerce/server/src/promotion/core/conditions';
import { promotionFrom } from '../src/plugins/commerce/server/src/promotion/core/promotion';

const goalMilliseconds = 1;
const [lineCount, promotionCount] = [50, 20];

const rules = {
  conditions: new Map(conditions.map((rule) => [rule.id, rule])),
  benefits: new Map(benefits.map((rule) => [rule.id, rule])),
};

const kinds = [
  { rule: 'percent-off-items', settings: { percent: 50_000, categories: ['c1', 'c2'] } },
  { rule: 'amount-off-items', settings: { amounts: { EUR: 20 }, tags: ['t1'] } },
  { rule: 'percent-off-order', settings: { percent: 30_000 } },
  { rule: 'cheapest-free', settings: { every: 20 } },
  { rule: 'amount-off-order', settings: { amounts: { EUR: 333 } } },
  { rule: 'buy-x-get-y', settings: { buy: 10, get: 1, categories: ['c3'] } },
  { rule: 'fixed-price', settings: { amounts: { EUR: 4000 }, tags: ['t2'] } },
  { rule: 'percent-off-shipping', settings: { percent: 100_000 } },
];

const promotions = Array.from({ length: promotionCount }, (_, index): Promotion => {
  const kind = kinds[index % kinds.length];
  const promotion =
    kind &&
    promotionFrom(
      {
        ...{ id: `p${index}`, title: `Promotion ${index}`, code: undefined, stacking: 'combine' },
        conditions: [
          { rule: 'minimum-subtotal', settings: { amounts: { EUR: 1000 } } },
          { rule: 'country', settings: { countries: ['DE', 'AT'] } },
        ],
        benefits: [kind],
      },
      rules,
    );
  if (!promotion) throw new Error('A promotion of the benchmark has a fault.');
  return promotion;
});

const purchase: Purchase = {
  currency: 'EUR',
  pricesIncludeTax: true,
  country: 'DE',
  lines: Array.from({ length: lineCount }, (_, index) => ({
    ...{
      key: `k${index}`,
      sku: `SKU-${(index * 7) % lineCount}`,
      unitPrice: 999 + index * 137,
      quantity: 1 + (index % 4),
    },
    ...{ taxCategory: index % 3 ? 'standard' : 'reduced', requiresShipping: true },
    product: {
      type: 'plugin::commerce.product',
      documentId: `d${index}`,
      categories: [`c${index % 5}`, 'all'],
      tags: [`t${index % 4}`],
    },
  })),
};

const given: PricingRules = {
  now: 0,
  promotions,
  shipping: { id: 'post', price: 490, taxCategory: 'standard' },
  taxes: [
    { name: 'VAT 19%', rate: 190_000, categories: ['standard'] },
    { name: 'VAT 7%', rate: 70_000, categories: ['reduced'] },
  ],
};

const bare = (): number => {
  let total = 0;
  for (const { unitPrice, quantity } of purchase.lines) total += unitPrice * quantity;
  return total;
};

/** Milliseconds of one call, of the quickest batch: on a busy machine the others measure its neighbors. */
const timeOf = (work: () => unknown, calls: number): number => {
  const batches = Array.from({ length: 300 }, () => {
    const started = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return (performance.now() - started) / calls;
  });
  return Math.min(...batches);
};

const priced = pricePurchase(purchase, given);
const ours = timeOf(() => pricePurchase(purchase, given), 5);
const loop = timeOf(bare, 2000);
console.log(
  `${lineCount} lines, ${promotionCount} promotions, ${priced.adjustments.length} of them took something off`,
);
console.table({
  'price a purchase': {
    milliseconds: Number(ours.toFixed(4)),
    goal: `≤ ${goalMilliseconds}`,
    met: ours <= goalMilliseconds,
  },
  'multiply and add': { milliseconds: Number(loop.toFixed(6)) },
});
console.log(`Pricing takes ${Math.round(ours / loop)} times the bare loop.`);
