import * as fc from 'fast-check';
import type { TaxGroup } from './content';
import { creditDue, creditOf, type Wanted } from './credit';
import { lessCredited, taxOf } from './tax-groups';

const group = (gross: number, rates: readonly number[]): TaxGroup => ({
  kind: rates.length ? 'taxed' : 'untaxed',
  gross,
  taxes: rates.map((rate) => ({ name: `T${rate}`, rate, amount: Math.round((gross * rate) / (1_000_000 + 400_000)) })),
});
const rates = fc.uniqueArray(fc.constantFrom(0, 19_000, 70_000, 190_000, 250_000), { maxLength: 2 });
const groups = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 500_000 }), rates).map(([gross, own]) => group(gross, own)),
  { minLength: 1, maxLength: 5 },
);
const totalOf = (all: readonly TaxGroup[]) => all.reduce((sum, { gross }) => sum + gross, 0);
const each = (all: readonly TaxGroup[]): number[] =>
  all.flatMap(({ gross, taxes }) => [gross, ...taxes.map((tax) => tax.amount)]);

/** Lines, each in one of the groups and with a tax that was rounded for it alone. */
const rateOf = [0, 70_000, 190_000];
const lines = fc.array(fc.record({ group: fc.nat(2), gross: fc.integer({ min: 0, max: 20_000 }), up: fc.boolean() }), {
  minLength: 1,
  maxLength: 8,
});
const taxIn = ({ group: index, gross, up }: { group: number; gross: number; up: boolean }): number => {
  const rate = rateOf[index] ?? 0;
  return Math[up ? 'ceil' : 'floor']((gross * rate) / (1_000_000 + rate));
};
const refunds = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { maxLength: 12 });

test('refunds of any sizes and lines never take more than there was, and in the end exactly that', () => {
  fc.assert(
    fc.property(lines, refunds, (bought, asked) => {
      const of = (index: number) => bought.filter((line) => line.group === index);
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
      const invoice = rateOf.map((rate, index): TaxGroup => ({
        kind: 'taxed',
        gross: sum(of(index).map(({ gross }) => gross)),
        taxes: [{ name: `T${rate}`, rate, amount: sum(of(index).map(taxIn)) }],
      }));
      const notes: TaxGroup[][] = [];
      const left = () => lessCredited(invoice, notes);
      const refund = (amount: number, wanted?: readonly Wanted[]) => {
        const note = creditOf(amount, left(), wanted);
        expect(totalOf(note)).toBe(amount);
        notes.push(note);
        expect(each(note).every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
        expect(Math.min(0, ...each(left()))).toBe(0);
        expect(left().every((group) => taxOf(group) <= group.gross)).toBe(true);
      };
      for (const [part, byLine] of asked) {
        const line = bought[Math.floor(part * (bought.length - 1))];
        const wanted = rateOf.map((_rate, index): Wanted => {
          const own = line?.group === index ? line : undefined;
          return { gross: own?.gross ?? 0, taxes: [own ? taxIn(own) : 0] };
        });
        const all = totalOf(left());
        if (byLine) refund(Math.min(all, line?.gross ?? 0), wanted);
        else refund(Math.floor(all * part));
      }
      refund(totalOf(left()));
      expect(each(left()).every((part) => part === 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a part of the price takes its part of each tax', () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0, max: 1, noNaN: true }), (invoice, part) => {
      const amount = Math.floor(totalOf(invoice) * part);
      const note = creditOf(amount, invoice);
      for (const [index, { gross, taxes }] of invoice.entries()) {
        const own = note[index] as TaxGroup;
        expect(Math.abs(own.gross * totalOf(invoice) - gross * amount)).toBeLessThanOrEqual(totalOf(invoice));
        for (const [place, tax] of taxes.entries()) {
          const exact = gross === 0 ? 0 : (tax.amount * own.gross) / gross;
          expect(Math.abs((own.taxes[place]?.amount ?? 0) - exact)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('lines take their own taxes', () => {
  const invoice = [group(11_900, [190_000]), group(10_700, [70_000])];
  const [first, second] = creditOf(1190, invoice, [
    { gross: 1190, taxes: [191] },
    { gross: 0, taxes: [0] },
  ]) as [TaxGroup, TaxGroup];
  expect([first.gross, taxOf(first), second.gross]).toEqual([1190, 191, 0]);
});

test('more than is left is refused', () => {
  expect(() => creditOf(101, [group(100, [])])).toThrow(RangeError);
});

test.each([
  ['nothing went back', 0, 100, 0, 0],
  ['a part went back', 100, 100, 30, 30],
  ['all went back', 100, 100, 100, 100],
  ['it was paid twice, and once went back', 100, 200, 100, 0],
  ['it was paid twice, and all went back', 100, 200, 200, 100],
])('%s', (_what, total, received, refunded, due) => expect(creditDue(total || 100, received, refunded)).toBe(due));
