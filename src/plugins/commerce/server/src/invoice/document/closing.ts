import type { Column, Content } from 'pdfmake/interfaces';
import type { Payment } from '../core/content';
import type { Figures } from '../core/figures';
import type { Printed } from '../core/printed';
import { notesOf } from '../core/rows';
import type { Words } from '../core/words';
import { addressLines } from './letter';
import { hair, ink, soft } from './paper';

const payerName = ({ provider, label }: Payment, words: Words): string =>
  (words as Readonly<Record<string, string>>)[`provider.${provider}`] ?? label;

const payments = ({ kind, content }: Printed, { words, amount }: Figures): Content[] => {
  const paid = content.payments.map((one): Content => ({
    columns: [
      { text: payerName(one, words), color: ink, width: '*' },
      { text: amount(one.amount), color: ink, width: 'auto' },
    ],
    margin: [0, 1, 0, 1],
  }));
  const settled = content.totals.total === 0 ? words.free : words.paid;
  return [
    {
      stack: [
        { text: kind === 'invoice' ? words.payment : words.repayment, style: 'label' },
        ...paid,
        ...(kind === 'invoice' ? [{ text: settled, color: soft, margin: [0, 2, 0, 0] } as Content] : []),
      ],
      margin: [0, 16, 0, 0],
      unbreakable: true,
    },
  ];
};

/** How it was paid, and what the law wants said. */
export const closing = (printed: Printed, figures: Figures): Content[] => [
  ...payments(printed, figures),
  ...notesOf(printed.content).map((word): Content => ({
    text: figures.words[word],
    color: ink,
    margin: [0, 10, 0, 0],
  })),
];

const column = (lines: readonly string[], place: number, all: readonly unknown[]): Column => {
  // An IBAN is read in one piece.
  const last = place === all.length - 1;
  return { stack: lines.filter(Boolean).map((text) => ({ text, noWrap: last })), width: last ? 'auto' : '*' };
};

const named = (name: string, value: string): string => (value ? `${name} ${value}` : '');

/** On every page: who the seller is, and which page of how many of which document. */
export const footer = ({ number, locale, content }: Printed, { words, say }: Figures, margin: number) => {
  const { seller } = content;
  const address = addressLines({ ...seller, name: seller.company, company: null, phone: null }, seller.country, locale);
  const columns = [
    address,
    [seller.phone, seller.email, seller.website],
    [named(words.vatId, seller.vatId), named(words.taxNumber, seller.taxNumber), seller.register],
    [seller.bank, named('IBAN', seller.iban), named('BIC', seller.bic)],
  ].filter((lines) => lines.some(Boolean));
  return (page: number, pages: number, { width }: { width: number }): Content => ({
    margin: [margin, 12, margin, 0],
    fontSize: 7.5,
    color: soft,
    lineHeight: 1.2,
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: width - 2 * margin, y2: 0, lineWidth: 0.4, lineColor: hair }],
        margin: [0, 0, 0, 8],
      },
      { columns: columns.map(column), columnGap: 14 },
      {
        columns: [
          { text: seller.footer, width: '*' },
          { text: `${number} · ${say('page', { page, pages })}`, alignment: 'right', width: 'auto' },
        ],
        columnGap: 14,
        margin: [0, 6, 0, 0],
      },
    ],
  });
};
