import { canBecome, covers, sourcesOf, statuses } from './payment';

it('never leaves captured', () => expect(statuses.filter((to) => canBecome('captured', to))).toEqual([]));

it('can always learn that the money was taken', () =>
  expect(sourcesOf('captured')).toEqual(statuses.filter((status) => status !== 'captured')));

it('never goes back to created', () => expect(sourcesOf('created')).toEqual([]));

it('is covered by exactly the amount', () => {
  expect(covers({ status: 'captured', reference: 'r', amount: 100 }, 100)).toBe(true);
  expect(covers({ status: 'captured', reference: 'r', amount: 99 }, 100)).toBe(false);
  expect(covers({ status: 'pending', reference: 'r' }, 100)).toBe(false);
});
