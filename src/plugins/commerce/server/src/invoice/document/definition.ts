import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { figures } from '../core/figures';
import type { Printed } from '../core/printed';
import { closing, footer } from './closing';
import { letter } from './letter';
import { paperOf, soft } from './paper';
import { linesTable, taxesTable, totalsTable } from './tables';

const margin = 52;

/** A document as pdfmake lays it out. */
export const definition = (printed: Printed): TDocumentDefinitions => {
  const { content, currency, locale, number, kind } = printed;
  const { seller } = content;
  const written = figures(currency, locale, seller.country);
  const issued = new Date(printed.issuedAt);
  const title = `${kind === 'invoice' ? written.words.invoice : written.words.creditNote} ${number}`;
  return {
    pageSize: paperOf(seller.country),
    pageMargins: [margin, 48, margin, 118],
    language: locale,
    // Given, since the library's own would be of the moment: the same document is the same bytes.
    info: { title, author: seller.company, creationDate: issued, modDate: issued },
    content: [
      ...letter(printed, written),
      linesTable(printed, written),
      totalsTable(printed, written),
      ...taxesTable(printed, written),
      ...closing(printed, written),
    ],
    footer: footer(printed, written, margin),
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    styles: {
      head: { fontSize: 8, color: soft },
      label: { fontSize: 8, color: soft, margin: [0, 0, 0, 3] },
    },
  };
};
