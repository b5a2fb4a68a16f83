import { measures, type Figure, type Measure } from '../core/figure';
import { snake } from '../../platform/record';

/** A row of sums: PostgreSQL writes them as text, and what was not summed is zero. */
export const figureOf = (row: Readonly<Record<string, unknown>>): Figure => ({
  currency: String(row.currency),
  value: String(row.value ?? ''),
  label: row.label === null || row.label === undefined ? null : String(row.label),
  ...(Object.fromEntries(measures.map((measure) => [measure, Number(row[snake(measure)] ?? 0)])) as Record<
    Measure,
    number
  >),
});
