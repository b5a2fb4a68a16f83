import { dateFormat, numberFormat } from '.';

test('a format is made once for each locale and its options, and no two are mixed up', () => {
  const euros = numberFormat('de', { style: 'currency', currency: 'EUR' });
  expect(numberFormat('de', { style: 'currency', currency: 'EUR' })).toBe(euros);
  expect(euros.format(1234.5)).toBe('1.234,50\u00a0€');
  expect(numberFormat('en', { style: 'currency', currency: 'EUR' }).format(1234.5)).toBe('€1,234.50');
  expect(numberFormat('de', { style: 'currency', currency: 'JPY' }).format(1234)).toBe('1.234\u00a0¥');
});

test('any number of locales, of strangers too, is written right and fills no memory', () => {
  const days = Array.from({ length: 2000 }, (_, n) =>
    dateFormat(`en-x-a${n}`, { timeZone: 'UTC', dateStyle: 'short' }),
  );
  expect(new Set(days.map((day) => day.format(0)))).toEqual(new Set(['1/1/70']));
  expect(dateFormat('en-x-a0', { timeZone: 'UTC', dateStyle: 'short' })).not.toBe(days[0]);
  expect(() => dateFormat('en', { timeZone: 'Mars/Olympus' })).toThrow(RangeError);
});
