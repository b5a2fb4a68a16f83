import { isAllowedReturn } from './return-url';

const own = 'https://cms.shop.example';
const shop = 'https://shop.example';

it.each([`${shop}/done`, `${shop}`, `${shop}/?a=b#c`, `${own}/back`, 'https://SHOP.example/x'])('%s is ours', (url) => {
  expect(isAllowedReturn(url, [shop], own)).toBe(true);
});

/** Spellings that some browser or parser takes elsewhere. */
const foreign = [
  'https://evil.example',
  'http://shop.example',
  'https://shop.example:8443/',
  'https://shop.example.evil.example/',
  'https://evilshop.example/',
  'https://shop.example@evil.example/',
  'https://shop.example:x@evil.example/',
  'https://user:pass@shop.example/',
  'https://@shop.example/',
  'https://evil.example/https://shop.example',
  'https://evil.example?https://shop.example/',
  'https://evil.example#https://shop.example/',
  'https://evil.example\\@shop.example/',
  'https://shop.example\\@evil.example/',
  'https:\\\\shop.example/',
  'https:/shop.example/',
  'https:shop.example/',
  'https:///shop.example/',
  '//shop.example/',
  '//evil.example/',
  '/\\evil.example',
  '/done',
  'shop.example/done',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://shop.example',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://shop.example/',
  'https://shop.example/\r\nLocation: https://evil.example',
  'https://shop.example/\tx',
  ' https://shop.example/',
  'https://shop.example/\u0000',
  'https://shop.example%2eevil.example/',
  'https://shop.example。evil.example/',
  'https://ѕhop.example/',
  'https://shop.example%00.evil.example/',
  'https://shop.example./',
  'http://localhost/',
  'http://127.0.0.1:3000/',
  '',
];

it.each(foreign)('%j is not', (url) => expect(isAllowedReturn(url, [shop], own)).toBe(false));

it('a shop that names no origins may be tried out on this machine, and only there', () => {
  for (const url of ['http://localhost:3000/x', 'https://127.0.0.1/', own]) {
    expect(isAllowedReturn(url, [], own)).toBe(true);
  }
  for (const url of ['http://localhost.evil.example/', 'http://127.0.0.1.evil.example/', 'http://127.1/', shop]) {
    expect([url, isAllowedReturn(url, [], own)]).toEqual([url, url === 'http://127.1/']);
  }
});
