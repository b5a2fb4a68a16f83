import { listState } from './list-state';

const at = (now: number) => new Date(now).toISOString();
const list = { enabled: true, startsAt: at(10), endsAt: at(20) };

test.each([
  [9, 'coming'],
  [10, 'running'],
  [19, 'running'],
  [20, 'over'],
] as const)('at %d it is %s', (now, state) => expect(listState(list, now)).toBe(state));

test('without a beginning or an end it runs; switched off it does not', () => {
  expect(listState({ enabled: true, startsAt: null, endsAt: null }, 5)).toBe('running');
  expect(listState({ ...list, enabled: false }, 15)).toBe('disabled');
});
