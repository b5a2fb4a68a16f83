export { allocate } from './allocate';
export { currencyOf, exponentOf, isCurrency, type CurrencyCode } from './currency';
export { decimal, minorUnits } from './decimal';
export { partOf, rateOf, rateWithin, safe, type Rounding } from './rounding';
