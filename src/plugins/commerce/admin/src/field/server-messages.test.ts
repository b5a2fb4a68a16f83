import { messagesIn } from './server-messages';

test('a tree of messages becomes paths', () => {
  const tree = { variants: [undefined, { sku: 'is taken', prices: { EUR: { amount: 'is missing' } } }] };
  expect([...messagesIn(tree)]).toEqual([
    ['variants.1.sku', 'is taken'],
    ['variants.1.prices.EUR.amount', 'is missing'],
  ]);
});

test('a message for the whole field is nobody’s cell', () => {
  expect(messagesIn('is required').size).toBe(0);
  expect(messagesIn({ id: 'components.Input.error.required', defaultMessage: 'Required' }).size).toBe(0);
  expect(messagesIn(undefined).size).toBe(0);
});
