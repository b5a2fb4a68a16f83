import { withAddress } from './with-address';

test('the postal address stands at the end of a mail, once', () => {
  const page = withAddress('<html><body><p>Hello</p></body></html>', '*|ADDRESS|*');
  expect(page).toMatch(/<p>Hello<\/p><p style="[^"]+">\*\|ADDRESS\|\*<\/p><\/body><\/html>$/);
  expect(withAddress(page, '*|ADDRESS|*')).toBe(page);
  expect(withAddress('Hello', '*|ADDRESS|*')).toMatch(/^Hello<p .*\*\|ADDRESS\|\*<\/p>$/);
});
