import { choiceOf, deliveryWords, limitOf, plainDelivery } from './delivery';

test('a cell says in few words how a thing is handed over', () => {
  const delivery = {
    download: { files: ['a', 'b'] },
    email: { good: 'x' },
    fulfiller: { provider: 'kunaki', product: 'P' },
  };
  expect(deliveryWords(delivery).map(({ key }) => key)).toEqual(['delivery.files', 'delivery.email', 'delivery.by']);
  expect(deliveryWords(null)).toEqual([]);
});

test('what says nothing is not kept', () => {
  expect(plainDelivery({})).toBeUndefined();
  expect(
    plainDelivery({ download: { files: [] }, email: { good: '' }, fulfiller: { provider: '', product: 'P' } }),
  ).toBeUndefined();
  expect(plainDelivery({ fulfiller: { provider: 'kunaki', product: ' PX1 ' } })).toEqual({
    fulfiller: { provider: 'kunaki', product: 'PX1' },
  });
});

test.each([undefined, 3, 'unlimited' as const])('the limit %s is chosen and read alike', (limit) => {
  expect(limitOf(choiceOf(limit))).toBe(limit);
});
