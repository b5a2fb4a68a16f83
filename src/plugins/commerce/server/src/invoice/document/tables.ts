import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { InvoiceContent } from '../core/content';
import type { Figures } from '../core/figures';
import type { Printed } from '../core/printed';
import { includedRows, lineRow, taxRows, totalRows } from '../core/rows';
import { hair, ink, soft } from './paper';

const right = (text: string, over: object = {}): TableCell => ({ text, alignment: 'right', noWrap: true, ...over });
const head = (text: string, alignment: 'left' | 'right' = 'left'): TableCell => ({ text, alignment, style: 'head' });

const ruled: CustomTableLayout = {
  hLineWidth: (row, { table }) => (row === 0 || row === table.body.length ? 0 : row === 1 ? 0.8 : 0.4),
  hLineColor: (row) => (row === 1 ? ink : hair),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column, { table }) => (column === (table.widths?.length ?? 0) - 1 ? 0 : 6),
  paddingTop: () => 6,
  paddingBottom: () => 6,
};

/** Its head is repeated on each page; a line is never torn apart. */
export const linesTable = ({ content }: Printed, figures: Figures): Content => {
  const { words } = figures;
  const rows = content.lines.map((line): TableCell[] => {
    const row = lineRow(line, content.pricesIncludeTax, figures);
    return [
      {
        stack: [
          { text: row.title, color: ink },
          ...[row.details, row.discount].filter(Boolean).map((text) => ({ text, fontSize: 8, color: soft })),
        ],
      },
      right(row.quantity),
      right(row.unitPrice),
      right(row.rate, { color: soft }),
      right(row.amount, { color: ink }),
    ];
  });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: ['*', 'auto', 'auto', 'auto', 'auto'],
      body: [
        [
          head(words.item),
          head(words.quantity, 'right'),
          head(words.unitPrice, 'right'),
          head(words.tax, 'right'),
          head(words.amount, 'right'),
        ],
        ...rows,
      ],
    },
    layout: ruled,
  };
};

/** A line above the total, which is in row `total`. */
const sums = (total: number): CustomTableLayout => ({
  hLineWidth: (row) => (row === total ? 0.8 : 0),
  hLineColor: () => ink,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: (row) => (row === total ? 6 : 2.5),
  paddingBottom: (row) => (row === total ? 6 : row === total - 1 ? 5 : 2.5),
});

/** Of nothing is said whether it is included. */
const priceNote = ({ totals, pricesIncludeTax }: InvoiceContent, { words }: Figures): string =>
  totals.tax === 0 ? '' : pricesIncludeTax ? words.pricesInclude : words.pricesExclude;

export const totalsTable = ({ kind, content }: Printed, figures: Figures): Content => {
  const { words, amount } = figures;
  const quiet = ({ text, amount: value }: { text: string; amount: string }): TableCell[] => [
    { text, color: soft },
    right(value, { color: ink }),
  ];
  const strong = { bold: true, fontSize: 12, color: ink };
  const above = totalRows(content, figures);
  return {
    columns: [
      { text: priceNote(content, figures), fontSize: 8, color: soft, width: '*', margin: [0, 4, 0, 0] },
      {
        width: 230,
        table: {
          widths: ['*', 'auto'],
          body: [
            ...above.map(quiet),
            [
              { text: kind === 'invoice' ? words.total : words.credited, ...strong },
              right(amount(content.totals.total), strong),
            ],
            ...includedRows(content, figures).map(quiet),
          ] as TableCell[][],
        },
        layout: sums(above.length),
      },
    ],
    margin: [0, 10, 0, 0],
    unbreakable: true,
  };
};

export const taxesTable = ({ content }: Printed, figures: Figures): Content[] => {
  const rows = taxRows(content, figures);
  if (!rows.length) return [];
  const { words } = figures;
  return [
    {
      margin: [0, 18, 0, 0],
      unbreakable: true,
      table: {
        widths: ['*', 'auto', 'auto', 'auto'],
        body: [
          [head(words.taxTable), head(words.net, 'right'), head(words.tax, 'right'), head(words.gross, 'right')],
          ...rows.map(({ name, net, tax, gross }): TableCell[] => [name, right(net), right(tax), right(gross)]),
        ],
      },
      layout: { ...ruled, paddingTop: () => 4, paddingBottom: () => 4 },
      fontSize: 8.5,
    },
  ];
};
