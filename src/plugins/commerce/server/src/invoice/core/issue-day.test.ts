import { issueDay, yearOf } from './issue-day';

test('the clock on the wall of the shop ends the year, not the one in Greenwich', () => {
  const instant = Date.UTC(2026, 11, 31, 23, 30);
  const yearIn = (zone: string) => yearOf(issueDay(instant, zone));
  expect(issueDay(instant, 'UTC')).toBe('2026-12-31');
  expect(yearIn('Europe/Berlin')).toBe(2027);
  expect(yearIn('America/Los_Angeles')).toBe(2026);
  expect(yearIn('Pacific/Kiritimati')).toBe(2027);
  expect(issueDay(Date.UTC(2026, 11, 31, 22, 59, 59, 999), 'Europe/Berlin')).toBe('2026-12-31');
  expect(issueDay(Date.UTC(2026, 11, 31, 23), 'Europe/Berlin')).toBe('2027-01-01');
});
