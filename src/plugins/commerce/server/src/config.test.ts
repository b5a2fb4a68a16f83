import { config, optionsOf } from './config';

const withNodeEnv = (value: string, work: () => void) => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = value;
  try {
    work();
  } finally {
    process.env.NODE_ENV = before;
  }
};

it('fills in every default', () => {
  const options = optionsOf({ config: { get: () => ({ enabled: true, store: { currency: 'JPY' } }) } });
  expect(options).toMatchObject({
    store: { currency: 'JPY', country: 'DE' },
    reservationMinutes: 30,
    testPayments: 'false',
  });
});

it('shows the API to try it, but not in production unless somebody insists', () => {
  const shown = (given: object) => optionsOf({ config: { get: () => given } }).docs;
  expect(shown({})).toBe(true);
  withNodeEnv('production', () => expect([shown({}), shown({ docs: true })]).toEqual([false, true]));
});

it.each([
  [{ store: { currency: 'EURO' } }, 'store.currency is not an ISO 4217 currency'],
  [{ store: { timezone: 'Europe/Atlantis' } }, 'store.timezone is not an IANA time zone'],
  [{ reservationMinutes: 0 }, 'reservationMinutes'],
  [{ reservationMinute: 5 }, 'reservationMinute'],
])('refuses %j at boot and names what is wrong', (options, message) => {
  expect(() => config.validator(options)).toThrow(message);
});

it('keeps play money out of production, unless somebody insists', () => {
  withNodeEnv('production', () => {
    expect(() => config.validator({ testPayments: 'true' })).toThrow('refused in production');
    expect(() => config.validator({ testPayments: 'even-in-production' })).not.toThrow();
  });
  withNodeEnv('development', () => expect(() => config.validator({ testPayments: 'true' })).not.toThrow());
});
