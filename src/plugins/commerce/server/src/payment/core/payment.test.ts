import { canBecome, sourcesOf, statuses } from './payment';

it('never leaves captured', () => expect(statuses.filter((to) => canBecome('captured', to))).toEqual([]));

it('can always learn that the money was taken', () =>
  expect(sourcesOf('captured')).toEqual(statuses.filter((status) => status !== 'captured')));

it('never goes back to created', () => expect(sourcesOf('created')).toEqual([]));
