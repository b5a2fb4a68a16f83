// The admin imports nothing of the server but types; what both must hold to is compared here.
import english from '../../src/plugins/commerce/admin/src/translations/en';
import { addOption, addValue, removeOption } from '../../src/plugins/commerce/admin/src/catalog/matrix';
import { problemsOfAssortment } from '../../src/plugins/commerce/admin/src/catalog/problems';
import type { Assortment, Variant } from '../../src/plugins/commerce/admin/src/catalog/value';
import { currencyCodes, exponentOf } from '../../src/plugins/commerce/admin/src/money/currencies';
import { eventWording, paymentWording } from '../../src/plugins/commerce/admin/src/orders/wordings';
import { variantsValue } from '../../src/plugins/commerce/server/src/catalog/core/price-value';
import { exponentOf as serverExponentOf } from '../../src/plugins/commerce/server/src/money';
import { statuses } from '../../src/plugins/commerce/server/src/payment/core/payment';
import { eventTypes } from '../../src/plugins/commerce/server/src/webhook/core/event-types';

test('both count the decimals of every currency alike', () => {
  expect(currencyCodes.length).toBeGreaterThan(150);
  for (const code of currencyCodes) expect([code, exponentOf(code)]).toEqual([code, serverExponentOf(code)]);
});

const single: Assortment = { options: [], variants: [{ options: {}, prices: { EUR: { amount: 5000 } }, sku: 'A' }] };
const withValues = (assortment: Assortment, name: string, ...values: string[]): Assortment =>
  values.reduce((all, value) => addValue(all, name, value), addOption(assortment, name));

test('what the matrix makes, the server takes', () => {
  const shirt = withValues(single, 'Size', 'S', 'M');
  const colored = withValues(shirt, 'Color', 'Red', 'Blue');
  for (const assortment of [single, shirt, colored, removeOption(colored, 'Size')]) {
    expect(problemsOfAssortment(assortment, ['EUR'], 'en').size).toBe(0);
    expect(variantsValue.safeParse(assortment)).toMatchObject({ success: true });
  }
});

const variant = (change: Partial<Variant>, size = 'S'): Variant => ({
  options: { Size: size },
  prices: { EUR: { amount: 1000 } },
  ...change,
});

test.each<[string, readonly Variant[]]>([
  ['a SKU on two variants', [variant({ sku: 'A' }), variant({ sku: 'A' }, 'M')]],
  ['no price', [variant({ prices: {} })]],
  ['an amount that is text', [variant({ prices: { EUR: { amount: '1.234' } } })]],
  ['a SKU with a comma', [variant({ sku: 'A,B' })]],
  ['a weight in words', [variant({ weight: 'heavy' })]],
  ['a value that is none of the option', [variant({}, 'XL')]],
  ['no variant', []],
])('%s: the browser says so, and the server refuses it', (_title, variants) => {
  const assortment = { options: [{ name: 'Size', values: ['S', 'M'] }], variants };
  expect(problemsOfAssortment(assortment, ['EUR'], 'en').size).toBeGreaterThan(0);
  expect(variantsValue.safeParse(assortment)).toMatchObject({ success: false });
});

test.each(eventTypes)('%s has words in the timeline', (type) => {
  expect(english).toHaveProperty([eventWording(type) ?? 'no words']);
});

test.each(statuses)('a payment that is %s has words', (status) => {
  expect(english).toHaveProperty([paymentWording(status) ?? 'no words']);
});

test('what is unknown is shown by its name', () => {
  expect(eventWording('klarna.reminded')).toBeUndefined();
  expect(paymentWording('chargeback')).toBeUndefined();
});
