import { redact, withoutSecrets } from './log';

const token = 'aB3_'.repeat(10) + 'xyz';
const jwt = `eyJhbGciOi.${'eyJpZCI6'}MX0.abc-_123`;

it.each([
  ['sk_live_51Habcdefgh', 'the key sk_live_51Habcdefgh is wrong'],
  ['rk_test_abc123def', 'Invalid API Key provided: rk_test_abc123def'],
  ['whsec_abcDEF123+/=', 'secret whsec_abcDEF123+/= of the webhook'],
  ['pi_3Nabc_secret_Xyz', '"client_secret": "pi_3Nabc_secret_Xyz"'],
  ['seti_1_secret_Q', 'confirm seti_1_secret_Q'],
  ['cuss_1abc', 'session cuss_1abc'],
  ['hunter22', 'Authorization: Bearer hunter22'],
  ['hunter22', '{"authorization":"hunter22","accept":"*/*"}'],
  ['hunter22', 'Cart-Token: hunter22'],
  ['hunter22', "'order-token': 'hunter22'"],
  ['hunter22', 'Idempotency-Key=hunter22'],
  ['hunter22', 'postgres://shop:hunter22@db/shop refused'],
  ['hunter2222', 'it sent Basic hunter2222'],
  [jwt, `token ${jwt} expired`],
  [token, `no cart for ${token}`],
  ['ada@example.com', 'No mail to ada@example.com'],
  ['Long Street', 'insert into "commerce_orders" ("name") values (\'Ada - Long Street\') - value too long'],
  ['Long Street', "select * from t where line1 = 'Long Street\n1' - canceling statement"],
  ['Long Street', 'invalid input syntax for type bigint: "Long Street 1"'],
])('%s is not told', (secret, text) => {
  expect(redact(text)).not.toContain(secret);
  expect(redact(text)).toMatch(/\[secret\]|\[e-mail\]/);
});

it('what went wrong still is', () => {
  const text = 'update "commerce_carts" set "email" = \'ada@example.com\' - deadlock detected';
  expect(redact(text)).toBe('update [secret] - deadlock detected');
  for (const plain of ['Order 1001 has no payment.', 'connect ECONNREFUSED 127.0.0.1:5432', 'The jobs are not open.']) {
    expect(redact(plain)).toBe(plain);
  }
});

it('a long message costs no time', () => {
  const started = performance.now();
  for (const part of ['select - ', '_secret', 'a@', 'bearer ', 'eyJ.', 'sk_', '- ', '//']) redact(part.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2000);
});

it('an error keeps its place, and loses the fields where SDKs keep requests', () => {
  const error = Object.assign(new Error('No such key: sk_test_abcdef'), { raw: { headers: { authorization: 'x' } } });
  const clean = withoutSecrets(error);
  expect(Object.keys(clean)).not.toContain('raw');
  expect(`${clean.message}${clean.stack}`).not.toContain('sk_test');
  expect(clean.stack).toContain('log.test.ts');
  const plain = new Error('plain');
  expect(withoutSecrets(plain)).toBe(plain);
});

test('what is thrown without being an error is cleaned too', () => {
  expect(withoutSecrets('Wrong key sk_test_51AbCdEfGhIjKlMnOp').message).toBe('Wrong key [secret]');
});
