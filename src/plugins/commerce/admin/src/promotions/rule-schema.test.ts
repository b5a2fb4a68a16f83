import { readPercent, typedPercent } from './percent-text';
import { filledIn, isMissing, type Setting, settingsOf, startOf } from './rule-schema';

const schema = {
  type: 'object',
  properties: {
    amounts: { type: 'object', field: 'money' },
    per: { enum: ['unit', 'line'], default: 'unit' },
    maxUnits: { type: 'integer' },
    skus: { type: 'array', field: 'words', default: [] },
  },
  required: ['amounts'],
};
const [amounts, , maxUnits] = settingsOf(schema) as [Setting, Setting, Setting];

test('a rule that is added starts with its defaults', () => expect(startOf(schema)).toEqual({ per: 'unit', skus: [] }));

test('what must be filled in is missed until it can be read', () => {
  expect([undefined, {}, { EUR: 'ten' }, { EUR: 1000 }].map((value) => isMissing(amounts, value))).toEqual([
    ...[true, true, true, false],
  ]);
  expect([undefined, 3, 'three'].map((value) => isMissing(maxUnits, value))).toEqual([false, false, true]);
});

test('what is left empty is not sent', () =>
  expect(filledIn({ amounts: { EUR: 1 }, maxUnits: undefined, skus: [], per: 'unit' })).toEqual({
    amounts: { EUR: 1 },
    per: 'unit',
  }));

test('percentages are read digit by digit, in both ways of writing', () => {
  expect(['12.5', '12,5 %', '100', '0.0001', '0', '100.1', 'ten', '-5'].map(readPercent)).toEqual([
    ...[125_000, 125_000, 1_000_000, 1, undefined, undefined, undefined, undefined],
  ]);
  expect([typedPercent(125_000, 'de'), typedPercent(125_000, 'en'), typedPercent(1, 'en')]).toEqual([
    ...['12,5', '12.5', '0.0001'],
  ]);
});
