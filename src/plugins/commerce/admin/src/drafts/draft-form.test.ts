import { bodyOf, isReady, newDraft, withNewLine } from './draft-form';

test('a draft is ready once each row says what, and how many', () => {
  const draft = newDraft('DE');
  expect(isReady(draft)).toBe(false);
  const filled = { ...draft, lines: [{ key: 0, sku: 'MUG', quantity: 2 }] };
  expect(isReady(filled)).toBe(true);
  expect(isReady({ ...filled, lines: withNewLine(filled.lines) })).toBe(false);
  expect(isReady({ ...filled, lines: [{ key: 0, sku: 'MUG', quantity: 'two' }] })).toBe(false);
});

test('an address is told once any of it is filled in', () => {
  const draft = { ...newDraft('DE'), lines: [{ key: 0, sku: ' MUG ', quantity: 2 }], email: ' ada@example.com ' };
  expect(bodyOf(draft)).toMatchObject({
    ...{ lines: [{ sku: 'MUG', quantity: 2 }], email: 'ada@example.com', shippingAddress: null, note: null },
  });
  expect(bodyOf({ ...draft, name: 'Ada' }).shippingAddress).toMatchObject({ name: 'Ada', country: 'DE' });
});
