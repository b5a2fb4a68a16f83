import { importedCountry } from './imported-country';

it.each([
  ['Germany', 'DE'],
  ['france', 'FR'],
  [' EIRE ', 'IE'],
  ['Cyprus', 'CY'],
  ['Unspecified', 'Unspecified'],
  ['  ', null],
])('%p in other books is %p', (written, code) => expect(importedCountry(written)).toBe(code));
