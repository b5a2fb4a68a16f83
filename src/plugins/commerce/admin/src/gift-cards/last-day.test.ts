import { endOfDay } from './last-day';

test('a card is good for the whole of its last day, where the administrator is', () => {
  const end = new Date(endOfDay(new Date(2027, 11, 31, 0, 0)));
  expect([end.getFullYear(), end.getMonth(), end.getDate()]).toEqual([2027, 11, 31]);
  const next = new Date(end.getTime() + 1);
  expect([next.getFullYear(), next.getMonth(), next.getDate(), next.getHours()]).toEqual([2028, 0, 1, 0]);
});
