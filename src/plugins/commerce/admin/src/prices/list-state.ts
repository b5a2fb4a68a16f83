import type { PriceListView } from '../../../server/src/catalog/price-list-contract';

export type ListState = 'disabled' | 'coming' | 'running' | 'over';

/** Where a list stands in its time. `now` in epoch milliseconds. */
export const listState = (
  { enabled, startsAt, endsAt }: Pick<PriceListView, 'enabled' | 'startsAt' | 'endsAt'>,
  now: number,
): ListState => {
  if (!enabled) return 'disabled';
  if (endsAt !== null && Date.parse(endsAt) <= now) return 'over';
  return startsAt !== null && now < Date.parse(startsAt) ? 'coming' : 'running';
};
