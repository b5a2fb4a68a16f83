import { optionsShape } from '../config';
import { isTooOld, warningsOf } from './start-up';

it.each(['5.44.9', '5.36.1', '4.99.0', '5.45', ''])('Strapi %s', (version) => {
  expect(isTooOld(version)).toBe(version !== '5.45');
});
it.each(['5.45.0', '5.54.0', '5.100.0', '6.0.0', '5.46.0-beta.1'])('Strapi %s is new enough', (version) => {
  expect(isTooOld(version)).toBe(false);
});

const warnings = (options: object, production: boolean) =>
  warningsOf(optionsShape.parse(options), production).join(' ');

it('says what is unwise', () => {
  expect(warnings({}, true)).toBe('');
  expect(warnings({ rateLimits: { enabled: 'off' } }, false)).toContain('COMMERCE_RATE_LIMITS=off');
  expect(warnings({ testPayments: 'true' }, false)).toBe('');
  expect(warnings({ testPayments: 'even-in-production' }, true)).toContain('without paying');
  expect(warnings({ stripe: { secretKey: 'sk_test_x', publishableKey: 'pk_test_x' } }, true)).toContain('test key');
});
