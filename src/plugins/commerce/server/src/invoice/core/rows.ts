import type { InvoiceContent, InvoiceLine } from './content';
import type { Figures } from './figures';
import { taxTable, type TaxRow } from './tax-groups';
import type { Words } from './words';

/** A line above the total: what it says, and how much. */
export interface TotalRow {
  readonly text: string;
  readonly amount: string;
}

const rateOf = (line: InvoiceLine, { rate }: Figures): string =>
  line.taxes.length ? line.taxes.map((tax) => rate(tax.rate)).join(' + ') : '–';

/** What stands in a line's columns. Its amount is after its discount, as its prices are: with their tax, or without. */
export const lineRow = (line: InvoiceLine, pricesIncludeTax: boolean, figures: Figures) => ({
  title: line.title,
  details: [line.variant, line.sku && figures.say('sku', { sku: line.sku })].filter(Boolean).join(' · '),
  discount: line.discount ? `${figures.say('discount')} ${figures.amount(-line.discount)}` : '',
  quantity: line.id === null ? '' : String(line.quantity),
  unitPrice: line.id === null ? '' : figures.amount(line.unitPrice),
  rate: rateOf(line, figures),
  amount: figures.amount(line.total - (pricesIncludeTax ? 0 : line.tax)),
});

const taxName = ({ kind, name, rate }: TaxRow, figures: Figures): string => {
  if (kind === 'voucher') return figures.words.voucher;
  if (kind === 'untaxed') return figures.words.noTax;
  const percent = figures.rate(rate);
  // Most shops put the rate into the name.
  return name.replace(/\s/g, '').includes(percent.replace(/\s/g, '')) ? name : `${name} ${percent}`;
};

export const taxRows = (content: InvoiceContent, figures: Figures) =>
  taxTable(content.groups).map((row) => ({
    name: taxName(row, figures),
    ...{ net: figures.amount(row.net), tax: figures.amount(row.tax), gross: figures.amount(row.net + row.tax) },
  }));

/** Everything that makes up the total. Discounts are off the lines already: they are told, not taken off again. */
export const totalRows = (content: InvoiceContent, figures: Figures): TotalRow[] => {
  const { totals, shipping, pricesIncludeTax } = content;
  const { say, amount } = figures;
  const row = (text: string, minor: number): TotalRow => ({ text, amount: amount(minor) });
  const taxes = taxTable(content.groups).filter(({ kind }) => kind === 'taxed');
  return [
    row(say('subtotal'), totals.subtotal),
    ...(totals.discount ? [row(say('discount'), -totals.discount)] : []),
    ...(shipping ? [row(say('shippingBy', { label: shipping.label }), totals.shipping)] : []),
    ...(pricesIncludeTax ? [] : taxes.map((tax) => row(say('plus', { name: taxName(tax, figures) }), tax.tax))),
  ];
};

/** Below the total, with prices that include it. */
export const includedRows = (content: InvoiceContent, figures: Figures): TotalRow[] =>
  content.pricesIncludeTax
    ? taxTable(content.groups)
        .filter(({ kind }) => kind === 'taxed')
        .map((tax) => ({
          text: figures.say('including', { name: taxName(tax, figures) }),
          amount: figures.amount(tax.tax),
        }))
    : [];

/** What the law wants said. Goods and services that cross a border untaxed are so for different reasons. */
export const notesOf = ({ relief, lines }: InvoiceContent): (keyof Words)[] => {
  const has = (kind: InvoiceLine['kind']) => lines.some((line) => line.kind === kind);
  const crossing: (keyof Words)[] = [
    ...(has('goods') ? (['communitySupply'] as const) : []),
    ...(has('service') || !has('goods') ? (['reverseCharge'] as const) : []),
  ];
  return [
    ...(relief === 'reverse-charge' ? crossing : []),
    ...(relief === 'exempt' ? (['exempt'] as const) : []),
    ...(has('voucher') ? (['vouchersNote'] as const) : []),
  ];
};
