import { allocate } from '../../src/plugins/commerce/server/src/money';
import { pricePurchase, type PricedPurchase } from '../../src/plugins/commerce/server/src/pricing';
import { benefits } from '../../src/plugins/commerce/server/src/promotion/core/benefits';
import { answerTo, casesFile, type OrderCase, ppm, pricingCases, ruleOf, skuOf } from '../support/pricing-cases';

const benefitOf = (discount: NonNullable<OrderCase['discounts']>[number], currency: string) => {
  const { rule, settings } = ruleOf(discount, currency);
  const known = benefits.find(({ id }) => id === rule);
  if (!known) throw new Error(`There is no rule ${rule}.`);
  return known.with(settings);
};

const priced = ({ currency, lines, shipping = [], discounts = [] }: OrderCase): PricedPurchase => {
  const [way, ...more] = shipping;
  if (more.length) throw new Error('One way of shipping at a time.');
  const included = new Set(lines.map((line) => line.price_includes_tax));
  if (included.size !== 1) throw new Error('Prices include tax, or they do not.');
  const percents = [...new Set([...lines, ...shipping].map((each) => each.tax_rate_percent))];
  return pricePurchase(
    {
      currency,
      pricesIncludeTax: included.has(true),
      lines: lines.map((line, index) => ({
        ...{ key: String(index), sku: skuOf(index), requiresShipping: true },
        ...{ unitPrice: line.unit_price, quantity: line.quantity, taxCategory: line.tax_rate_percent },
      })),
    },
    {
      now: 0,
      promotions: discounts.map((discount, index) => ({
        ...{ id: String(index), title: 'Discount', code: undefined, stacking: 'combine' as const, applies: () => true },
        benefits: [benefitOf(discount, currency)],
      })),
      shipping: way && { id: 'way', price: way.amount, taxCategory: way.tax_rate_percent },
      taxes: percents.map((percent) => ({ name: `${percent} %`, rate: ppm(percent), categories: [percent] })),
    },
  );
};

const { orders, allocations } = pricingCases();

if (!orders.length) {
  test("other shops' pricing cases are not on this machine", () => {
    console.log(`Pricing is compared with other shops where ${casesFile} is.`);
    expect(allocations).toEqual([]);
  });
} else {
  test('all cases are tried', () => expect([orders.length, allocations.length]).toEqual([58, 7]));

  test.each(orders.map((each) => [each.id, each.name, each] as const))('%s: %s', (_id, _name, given) => {
    expect(answerTo(given, priced(given))).toEqual(given.expected);
  });

  test.each(allocations.map((each) => [each.id, each.name, each] as const))('%s: %s', (_id, _name, given) => {
    // Parts of equal weights may be swapped.
    const byWeight = (parts: readonly number[]) => parts.map((part, i) => `${given.weights[i]}: ${part}`).sort();
    expect(byWeight(allocate(given.total, given.weights))).toEqual(byWeight(given.expected_parts));
  });
}
