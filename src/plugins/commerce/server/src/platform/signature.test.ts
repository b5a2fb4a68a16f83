import { signatureOf, writtenSecret } from './signature';

test('the specification’s own example', () => {
  const signed = signatureOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
  });
  expect(signed).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('a secret is written as receivers expect it', () => {
  expect(writtenSecret(Buffer.from('abc'))).toBe('whsec_YWJj');
});
