import { compile } from 'html-to-text';

/** The text part of a mail, for those who read no HTML. Links stand behind their words. */
export const plainText = compile({
  wordwrap: 78,
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'table.lines', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  ],
});
