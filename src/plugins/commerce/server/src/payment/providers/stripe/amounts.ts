import { exponentOf, type CurrencyCode } from '../../../money';
import { CommerceError } from '../../../platform/errors';

/**
 * Where Stripe does not count as ISO 4217 does, or only in steps (docs.stripe.com/currencies). `exponent` is the one
 * Stripe counts in; `step` is what its amounts must be a multiple of.
 */
const special: Readonly<Record<string, { readonly exponent: number; readonly step: number }>> = {
  ...Object.fromEntries(
    ['BIF', 'CLP', 'DJF', 'GNF', 'JPY', 'KMF', 'KRW', 'MGA', 'PYG', 'RWF', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map(
      (code) => [code, { exponent: 0, step: 1 }],
    ),
  ),
  ...Object.fromEntries(['BHD', 'JOD', 'KWD', 'OMR', 'TND'].map((code) => [code, { exponent: 3, step: 10 }])),
  // Without decimals in the world, but still counted in hundredths by Stripe.
  ISK: { exponent: 2, step: 100 },
  UGX: { exponent: 2, step: 100 },
};

const counting = (currency: CurrencyCode) => {
  const known = special[currency];
  if (known) return known;
  if (exponentOf(currency) === 2) return { exponent: 2, step: 1 };
  throw new CommerceError('refused', 'payment.currency-unsupported', `Stripe does not take ${currency}.`);
};

/** Our minor units as Stripe's amount. An amount that Stripe cannot take is refused here, before it is asked. */
export const toStripe = (amount: number, currency: CurrencyCode): number => {
  const { exponent, step } = counting(currency);
  const sent = (amount * 10 ** exponent) / 10 ** exponentOf(currency);
  if (Number.isSafeInteger(sent) && sent % step === 0) return sent;
  throw new CommerceError(
    'refused',
    'payment.amount-unsupported',
    `Stripe cannot take this amount of ${currency}: its last decimal places must be 0.`,
    { amount, currency },
  );
};

/** Stripe's amount and lower-case currency as our minor units; a fraction equals no amount that is due. */
export const fromStripe = (amount: number, currency: string): number => {
  const code = currency.toUpperCase();
  return (amount * 10 ** exponentOf(code)) / 10 ** counting(code).exponent;
};
