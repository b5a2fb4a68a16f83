import { useIntl } from 'react-intl';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useWording } from '../wording';

/** "Nov 27, 2026, 12:00 AM – Dec 1, 2026, 12:00 AM", as far as the list has a beginning and an end. */
export const usePeriod = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  const instant = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return ({ startsAt, endsAt }: Pick<PriceListView, 'startsAt' | 'endsAt'>): string => {
    if (startsAt && endsAt) return `${instant(startsAt)} – ${instant(endsAt)}`;
    if (startsAt) return say('price-list.from', { instant: instant(startsAt) });
    return endsAt ? say('price-list.until', { instant: instant(endsAt) }) : say('price-list.always');
  };
};
