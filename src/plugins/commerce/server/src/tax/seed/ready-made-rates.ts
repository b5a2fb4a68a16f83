import { ppmOf } from '../core/percent';
import type { ListedRate } from '../core/rates-for';

/**
 * Value added tax as of September 2026, in percent. Rates of single regions (Corsica, Madeira, Greek islands …) and the
 * zero rate are left out.
 *
 * Sources. The 27 members: European Commission, "Taxes in Europe Database" (https://ec.europa.eu/taxation_customs/tedb)
 * and, for the parking rates, "VAT rules and rates" (https://europa.eu/youreurope/business/taxation/vat/vat-rules-rates).
 * GB: https://www.gov.uk/vat-rates. CH: Federal Tax Administration, https://www.estv.admin.ch. NO: Norwegian Tax
 * Administration, https://www.skatteetaten.no.
 *
 * `reduced` is the rate that food or books have. Which goods have which rate is the law's of each country: a shop checks
 * it before it sells there.
 */
const percentages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AT: { standard: '20', reduced: '10', 'reduced-2': '13', 'super-reduced': '4.9', parking: '13' },
  BE: { standard: '21', reduced: '6', 'reduced-2': '12', parking: '12' },
  BG: { standard: '20', reduced: '9' },
  CY: { standard: '19', reduced: '5', 'reduced-2': '9', 'super-reduced': '3' },
  CZ: { standard: '21', reduced: '12' },
  DE: { standard: '19', reduced: '7' },
  DK: { standard: '25' },
  EE: { standard: '24', reduced: '9', 'reduced-2': '13' },
  ES: { standard: '21', reduced: '10', 'super-reduced': '4' },
  FI: { standard: '25.5', reduced: '13.5', 'reduced-2': '10' },
  FR: { standard: '20', reduced: '5.5', 'reduced-2': '10', 'super-reduced': '2.1' },
  GR: { standard: '24', reduced: '13', 'reduced-2': '6' },
  HR: { standard: '25', reduced: '5', 'reduced-2': '13' },
  HU: { standard: '27', reduced: '5', 'reduced-2': '18' },
  IE: { standard: '23', reduced: '9', 'reduced-2': '13.5', 'super-reduced': '4.8', parking: '13.5' },
  IT: { standard: '22', reduced: '10', 'reduced-2': '5', 'super-reduced': '4' },
  LT: { standard: '21', reduced: '5', 'reduced-2': '12' },
  LU: { standard: '17', reduced: '8', 'reduced-2': '14', 'super-reduced': '3', parking: '14' },
  LV: { standard: '21', reduced: '5', 'reduced-2': '12' },
  MT: { standard: '18', reduced: '5', 'reduced-2': '7', parking: '12' },
  NL: { standard: '21', reduced: '9' },
  PL: { standard: '23', reduced: '5', 'reduced-2': '8' },
  PT: { standard: '23', reduced: '6', 'reduced-2': '13', parking: '13' },
  RO: { standard: '21', reduced: '11' },
  SE: { standard: '25', reduced: '6', 'reduced-2': '12' },
  SI: { standard: '22', reduced: '5', 'reduced-2': '9.5' },
  SK: { standard: '23', reduced: '5', 'reduced-2': '19' },

  GB: { standard: '20', reduced: '5' },
  CH: { standard: '8.1', reduced: '2.6', 'reduced-2': '3.8' },
  NO: { standard: '25', reduced: '15', 'reduced-2': '12' },
};

const listed = (country: string, category: string, percent: string): ListedRate => {
  const rate = ppmOf(percent);
  if (rate === undefined) throw new Error(`${country} ${category}: "${percent}" is no percentage.`);
  return { country, state: '', postalPrefix: '', category, name: `VAT ${percent}%`, rate, priority: 1 };
};

export const readyMadeRates: readonly ListedRate[] = Object.entries(percentages).flatMap(([country, rates]) =>
  Object.entries(rates).map(([category, percent]) => listed(country, category, percent)),
);
