import type { PriceListView } from '../price-list-contract';
import type { PriceList } from '../schemas/price-list';

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

export const priceListView = (list: PriceList, entries: number): PriceListView => ({
  id: list.publicId,
  name: list.name,
  currency: list.currency,
  group: list.customerGroup,
  startsAt: iso(list.startsAt),
  endsAt: iso(list.endsAt),
  enabled: list.enabled,
  entries,
});
