import { compile } from 'html-to-text';

/** The text part of a mail, for those who read no HTML. Links stand behind their words. */
export const plainText = compile({
  wordwrap: 78,
  selectors: [
    { selector: 'img', format: 'skip' },
    // What mailboxes show beside the subject is not to be read in the mail itself.
    { selector: 'div[style^="display:none"]', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    // The layout's own tables are none to a reader; these are.
    ...['.lines > table', '.totals > table', '.addresses > table'].map((selector) => ({
      selector,
      format: 'dataTable',
      options: { maxColumnWidth: 44, uppercaseHeaderCells: false },
    })),
    ...['td.what', 'td.amount'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
  ],
});
