import { partOf } from '../../money';
import type { TaxLine } from '../../pricing';
import type { InvoiceContent, InvoiceLine, Payment, TaxGroup } from './content';
import { chargedOf } from './compose-invoice';
import { creditOf, type Wanted } from './credit';
import { groupKey, lessCredited, taxOf } from './tax-groups';

interface Units {
  readonly id: string;
  readonly quantity: number;
}

/** What so many units of a line cost, next to those that were paid back before: the parts of a line add up to it. */
const unitsOf = (line: InvoiceLine, quantity: number, gone: number): InvoiceLine => {
  const share = (amount: number): number =>
    partOf(amount, gone + quantity, line.quantity) - partOf(amount, gone, line.quantity);
  const taxes: TaxLine[] = line.taxes.map((tax) => ({ ...tax, amount: share(tax.amount) }));
  return {
    ...line,
    ...{ quantity, taxes, discount: share(line.discount), tax: taxOf({ taxes }), total: share(line.total) },
  };
};

const countOf = (units: readonly Units[], id: string | null): number =>
  units.reduce((sum, one) => sum + (one.id === id ? one.quantity : 0), 0);

const wantedOf = (groups: readonly TaxGroup[], lines: readonly InvoiceLine[]): Wanted[] => {
  const keys = groups.map((group) => groupKey({ ...group, voucher: group.kind === 'voucher' }));
  return groups.map((group, index) => {
    const own = lines.filter((line) => groupKey(chargedOf(line)) === keys[index]);
    return {
      gross: own.reduce((sum, { total }) => sum + total, 0),
      taxes: group.taxes.map((_tax, place) => own.reduce((sum, { taxes }) => sum + (taxes[place]?.amount ?? 0), 0)),
    };
  });
};

/** A part of the price, of no line in particular. */
const partOfPrice = (group: TaxGroup, title: string): InvoiceLine => ({
  ...{ id: null, sku: '', title, variant: null, quantity: 1, discount: 0 },
  unitPrice: group.gross,
  tax: taxOf(group),
  taxes: group.taxes,
  total: group.gross,
  kind: group.kind === 'voucher' ? 'voucher' : 'service',
});

export interface Reduction {
  readonly invoice: InvoiceContent;
  readonly number: string;
  readonly issuedOn: string;
  /** The groups of its credit notes so far. */
  readonly credited: readonly (readonly TaxGroup[])[];
  /** Minor units; at most what is left. */
  readonly amount: number;
  /** The lines whose units go back with it, and units of them that went before. */
  readonly units: readonly Units[] | null;
  readonly gone: readonly Units[];
  readonly payments: readonly Payment[];
  readonly partTitle: string;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** What a refund takes off its invoice: never more than is left of it, and with the last refund exactly that. */
export const composeCreditNote = (reduction: Reduction): InvoiceContent => {
  const { invoice, amount, units, gone } = reduction;
  const returned = (units ?? []).flatMap(({ id, quantity }) => {
    const line = invoice.lines.find((one) => one.id === id);
    return line ? [unitsOf(line, quantity, countOf(gone, id))] : [];
  });
  const left = lessCredited(invoice.groups, reduction.credited);
  const groups = creditOf(amount, left, returned.length ? wantedOf(invoice.groups, returned) : undefined);
  const tax = sum(groups.map(taxOf));
  const whole = amount === invoice.totals.total;
  const exact =
    !whole && sum(returned.map((line) => line.total)) === amount && sum(returned.map((line) => line.tax)) === tax;
  const parts = groups.filter(({ gross }) => gross > 0).map((group) => partOfPrice(group, reduction.partTitle));
  const lines = whole ? invoice.lines : exact ? returned : parts;
  // Parts of a price are with their tax, as the refund was.
  const pricesIncludeTax = invoice.pricesIncludeTax || !(whole || exact);
  const before = sum(lines.map((line) => line.total + line.discount - (pricesIncludeTax ? 0 : line.tax)));
  const discount = sum(lines.map((line) => line.discount));
  return {
    ...invoice,
    kind: 'credit-note',
    ...{ lines, groups, pricesIncludeTax },
    shipping: whole ? invoice.shipping : null,
    totals: {
      ...{ subtotal: before, discount, tax, total: amount },
      shipping: whole ? invoice.totals.shipping : 0,
    },
    payments: reduction.payments,
    invoice: { number: reduction.number, issuedOn: reduction.issuedOn },
  };
};
