import { draftProblems, emptyDraft, triedOf, withLine } from './draft';

const line = (sku: string, quantity: number | string | undefined, key = 0) => ({ key, sku, quantity });

test('what is left empty is not supposed, and the shop’s own currency is', () => {
  const tried = triedOf({ ...emptyDraft, lines: [line(' TEA ', 2)], email: ' ' }, 'CHF');
  expect(tried).toEqual({
    ...{ currency: 'CHF', lines: [{ sku: 'TEA', quantity: 2 }], codes: [], groups: [] },
    ...{ state: null, postalCode: null, email: null, vatId: null, shippingOption: null, at: null },
  });
});

test('what is filled in is asked as it stands', () => {
  const filled = {
    ...emptyDraft,
    lines: [line('TEA', 1)],
    currency: 'EUR',
    country: 'DE',
    codes: ['X'],
    groups: ['b2b'],
  };
  expect(triedOf(filled, 'CHF')).toMatchObject({ currency: 'EUR', country: 'DE', codes: ['X'], groups: ['b2b'] });
});

test('a missing SKU, one on two lines and a wrong quantity are told at their fields', () => {
  const lines = [line('TEA', 1), line(' ', 0), line('TEA ', 'many'), line('MUG', undefined)];
  expect([...draftProblems({ ...emptyDraft, lines })]).toEqual([
    ['lines.1.sku', 'try.problem.sku-missing'],
    ['lines.1.quantity', 'try.problem.quantity-wrong'],
    ['lines.2.sku', 'try.problem.sku-twice'],
    ['lines.2.quantity', 'try.problem.quantity-wrong'],
    ['lines.3.quantity', 'try.problem.quantity-wrong'],
  ]);
});

test('a new line never takes the place of one that is there', () => {
  const lines = withLine({ ...emptyDraft, lines: [line('A', 1, 4), line('B', 1, 2)] });
  expect(lines.map(({ key }) => key)).toEqual([4, 2, 5]);
});
