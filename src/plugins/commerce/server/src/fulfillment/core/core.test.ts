import { byteRange } from './byte-range';
import { claimedId, downloadToken } from './download-token';
import { attachment, safeFileName } from './file-name';
import { limitsOf } from './limits-of';
import { refusalOf } from './verdict';

test.each([
  [undefined, 'whole'],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-3', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['lines=0-1', 'whole'],
])('Range %s of 100 bytes is %j', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range);
});

test.each([
  '../../etc/passwd',
  'a\r\nSet-Cookie: b=c',
  'a"; filename="b',
  '\u202Egpj.exe',
  'naïve – Größe.pdf',
  '\ud800',
  '....',
  '',
])('the name %j is one line of a header and no path', (name) => {
  const header = attachment(name);
  expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]+"; filename\*=UTF-8''[\w.!~%-]+$/);
  expect(safeFileName(name)).not.toMatch(/[/\\\r\n]|^\./);
});

test('a token is of one right under one key', () => {
  const id = 'ab'.repeat(12);
  const token = downloadToken('secret', id);
  expect(token).toHaveLength(68);
  expect(claimedId(token)).toBe(id);
  expect(downloadToken('other', id)).not.toBe(token);
  for (const wrong of ['', id, `${id}.`, `../${token}`, `${token}\n`]) expect(claimedId(wrong)).toBeUndefined();
});

test('limits are the offer’s own, the shop’s, or none', () => {
  const usual = { attempts: 3, days: null };
  const files = ['f'];
  expect(limitsOf({ files }, usual, 0)).toEqual({ attempts: 3, expiresAt: null });
  expect(limitsOf({ files, attempts: 1, days: 2 }, usual, 0)).toEqual({ attempts: 1, expiresAt: 172_800_000 });
  const endless = { files, attempts: 'unlimited', days: 'unlimited' } as const;
  expect(limitsOf(endless, { attempts: 3, days: 7 }, 0)).toEqual({ attempts: null, expiresAt: null });
});

test('money speaks before time, and time before attempts', () => {
  const right = { attempts: 1, used: 1, expiresAt: 5, revokedAt: 1, paymentStatus: 'refunded' };
  expect(refusalOf(right, 9)).toBe('refunded');
  expect(refusalOf({ ...right, revokedAt: null, paymentStatus: 'unpaid' }, 9)).toBe('not-paid');
  expect(refusalOf({ ...right, revokedAt: null, paymentStatus: 'paid' }, 9)).toBe('expired');
  expect(refusalOf({ ...right, revokedAt: null, paymentStatus: 'paid' }, 4)).toBe('used-up');
  expect(refusalOf({ ...right, used: 0, revokedAt: null, paymentStatus: 'disputed' }, 4)).toBeUndefined();
});
