import { inertCell, writeCsv } from './csv-table';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("http://x","y")',
  "=cmd|'/C calc'!A0",
  '-2+3',
  '+cmd',
  '@x',
  '==1',
])('a spreadsheet shows %j and does not run it', (text) => expect(inertCell(text)).toBe(`'${text}`));

test('what is no formula stays as it is, quoted where it must be', () => {
  expect(writeCsv([['a', 'Möbius & Söhne', 'x, "y"'].map(inertCell)])).toBe('a,Möbius & Söhne,"x, ""y"""\n');
});
