import type { Say } from '../../wording';
import { answeredProblems, refusedFields } from './refusal';

const say: Say = (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key);

test('a refusal is told at its fields, in the administrator’s words where there are some', () => {
  const errors = [
    { path: ['country'], message: 'is not an ISO 3166-1 alpha-2 country code' },
    { path: ['lines', '1', 'sku'], message: 'is too long' },
  ];
  expect([...refusedFields({ details: { errors } }, say)]).toEqual([
    ['country', 'try.problem.country'],
    ['lines.1.sku', 'is too long'],
  ]);
  expect([...refusedFields({ details: { field: 'vatId' } }, say)]).toEqual([['vatId', 'try.problem.vatId']]);
});

test.each([[undefined], [{}], [{ details: null }], [{ details: {} }]])('%j is about no field', (error) =>
  expect(refusedFields(error, say).size).toBe(0),
);

test('a SKU that is not sold, and too few of another, are told in their cells', () => {
  const problems = [
    { code: 'offer-unavailable', about: 'lines.0', message: 'English' },
    { code: 'out-of-stock', about: 'lines.2', message: 'English', available: 3 },
    { code: 'shipping-missing', about: 'shippingOption', message: 'English' },
    { code: 'new-one', about: 'somewhere', message: 'As the server says' },
  ];
  expect([...answeredProblems(problems, say)]).toEqual([
    ['lines.0.sku', 'try.problem.offer-unavailable {"available":0}'],
    ['lines.2.quantity', 'try.problem.out-of-stock {"available":3}'],
    ['shippingOption', 'try.problem.shipping-missing {"available":0}'],
    ['somewhere', 'As the server says'],
  ]);
});
