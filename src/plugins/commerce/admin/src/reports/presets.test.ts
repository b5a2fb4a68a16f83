import { daysOfPreset, intervalFor, presetOf, presets } from './presets';

test.each([
  ['last-7', '2026-02-25', '2026-03-03'],
  ['last-30', '2026-02-02', '2026-03-03'],
  ['last-90', '2025-12-04', '2026-03-03'],
  ['this-month', '2026-03-01', '2026-03-03'],
  ['last-month', '2026-02-01', '2026-02-28'],
  ['this-year', '2026-01-01', '2026-03-03'],
  ['last-year', '2025-01-01', '2025-12-31'],
] as const)('on March 3rd 2026, %s is %s to %s', (preset, from, to) => {
  expect(daysOfPreset(preset, '2026-03-03')).toEqual({ from, to });
});

test('a preset is known again by its days', () => {
  for (const preset of presets) expect(presetOf(daysOfPreset(preset, '2026-05-20'), '2026-05-20')).toBe(preset);
  expect(presetOf({ from: '2026-05-01', to: '2026-05-02' }, '2026-05-20')).toBeUndefined();
});

test('a chart has days for a quarter, weeks for half a year, months beyond', () => {
  const to = '2026-12-31';
  const from = ['2026-10-01', '2026-07-01', '2026-01-01'];
  expect(from.map((first) => intervalFor({ from: first, to }))).toEqual(['day', 'week', 'month']);
});
