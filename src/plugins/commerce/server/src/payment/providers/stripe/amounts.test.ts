import * as currencies from 'dinero.js/currencies';
import { exponentOf } from '../../../money';
import { fromStripe, toStripe } from './amounts';

const zeroDecimal = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');
const threeDecimal = 'BHD JOD KWD OMR TND'.split(' ');
const hundredths = ['ISK', 'UGX'];

it.each([
  [500, 'JPY', 500],
  [18_600, 'KWD', 18_600],
  [1000, 'USD', 1000],
  [500_00, 'MGA', 500],
  [5, 'ISK', 500],
  [5, 'UGX', 500],
])('%i minor units of %s are %i at Stripe', (amount, currency, sent) => {
  expect(toStripe(amount, currency)).toBe(sent);
});

describe.each(Object.keys(currencies))('%s', (currency) => {
  const listed = exponentOf(currency) === 2 || [...zeroDecimal, ...threeDecimal, ...hundredths].includes(currency);

  if (!listed) {
    it('is refused, not guessed', () =>
      expect(() => toStripe(100, currency)).toThrow(expect.objectContaining({ code: 'payment.currency-unsupported' })));
    return;
  }

  it.each([1, 97, 1_234_567])('sends %i whole units as such and hears the same back', (units) => {
    const amount = units * 10 ** exponentOf(currency);
    const places = zeroDecimal.includes(currency) ? 0 : threeDecimal.includes(currency) ? 3 : 2;
    const sent = toStripe(amount, currency);
    expect(sent).toBe(units * 10 ** places);
    expect(fromStripe(sent, currency.toLowerCase())).toBe(amount);
  });
});

it.each([
  [18_605, 'KWD'],
  [1, 'TND'],
  [50_001, 'MGA'],
  [0.5, 'EUR'],
  [2 ** 53, 'EUR'],
])('refuses %d of %s before Stripe is asked', (amount, currency) => {
  expect(() => toStripe(amount, currency)).toThrow(expect.objectContaining({ code: 'payment.amount-unsupported' }));
});

it('hears a fraction of a unit as it is, so that it equals no amount due', () => {
  expect(fromStripe(550, 'ugx')).toBe(5.5);
});
