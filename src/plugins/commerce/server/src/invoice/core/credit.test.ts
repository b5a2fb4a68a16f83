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

/** Lines of the invoice: a part of each group, and a tax that may be anything up to it. */
const linesOf = (left: readonly TaxGroup[], part: number): Wanted[] =>
  left.map(({ gross, taxes }) => ({
    gross: Math.floor(gross * part),
    taxes: taxes.map(({ amount }) => Math.ceil(amount * part)),
  }));

test('refunds of any sizes and lines never take more than there was, and in the end exactly that', () => {
  fc.assert(
    fc.property(
      groups,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { maxLength: 12 }),
      (invoice, refunds) => {
        const notes: TaxGroup[][] = [];
        const refund = (amount: number, byLines: number | undefined) => {
          const left = lessCredited(invoice, notes);
          const note = creditOf(amount, left, byLines === undefined ? undefined : linesOf(left, byLines));
          expect(totalOf(note)).toBe(amount);
          expect(each(note).every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
          notes.push(note);
          expect(Math.min(0, ...each(lessCredited(invoice, notes)))).toBe(0);
        };
        for (const [part, lines] of refunds) {
          const left = totalOf(lessCredited(invoice, notes));
          refund(Math.floor(left * part), lines ? part : undefined);
        }
        refund(totalOf(lessCredited(invoice, notes)), undefined);
        expect(each(lessCredited(invoice, notes)).every((part) => part === 0)).toBe(true);
      },
    ),
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
