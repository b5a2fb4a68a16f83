import { vendorUrl } from './vendor-url';

test.each([
  ['https://api.example.com/v1', true],
  ['http://127.0.0.1:4010', true],
  ['http://[::1]:4010', true],
  ['http://api.example.com', false],
  ['ftp://api.example.com', false],
  ['no address at all', false],
  ['', false],
])('%p is where a vendor may be asked: %p', (url, allowed) => {
  expect(vendorUrl.safeParse(url).success).toBe(allowed);
});
