import { useSearchParams } from 'react-router-dom';
import { daysOfPreset, intervalFor, todayHere } from './presets';

const known = ['from', 'to', 'interval', 'groupBy', 'currency', 'compare'] as const;
type Key = (typeof known)[number];

export interface ReportQuery extends Partial<Readonly<Record<Key, string>>> {
  readonly from: string;
  readonly to: string;
  readonly interval: string;
}

/** What is asked stands in the address: a report can be kept, sent and gone back to. */
export const useReportQuery = () => {
  const [search, setSearch] = useSearchParams();
  const given = Object.fromEntries([...search].filter(([key, value]) => known.includes(key as Key) && value));
  const days = { ...daysOfPreset('last-30', todayHere()), ...given };
  const query: ReportQuery = { interval: intervalFor(days), ...days };
  const change = (difference: Readonly<Partial<Record<Key, string>>>) => {
    const asked = Object.entries({ ...given, ...difference }).filter(([, value]) => value);
    setSearch(Object.fromEntries(asked));
  };
  return { query, change };
};
