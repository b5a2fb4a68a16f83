/** Decimal places of currencies that have not two, by ISO 4217; what browsers know of them is how they are usually shown. */
const places: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Decimal places of the smallest unit: EUR 2, JPY 0, KWD 3. */
export const decimalsOf = (currency: string): number =>
  Number(Object.keys(places).find((count) => places[Number(count)]?.includes(currency)) ?? 2);

/**
 * An amount in the currency's smallest unit, as people of that language write it: `formatMoney(123450, 'EUR', 'de')` is
 * "1.234,50 €". Decimals that are not usual are shown where they are not zero.
 */
export const formatMoney = (amount: number, currency: string, locale?: string): string => {
  const decimals = decimalsOf(currency);
  const usual =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const digits = amount % 10 ** Math.max(0, decimals - usual) ? decimals : Math.min(usual, decimals);
  return new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(amount / 10 ** decimals);
};
