import { useIntl } from 'react-intl';
import { useCommerceSettingsQuery } from '../settings/settings-api';

/** The shop's time zone; of who may not read the settings, their own. */
export const useShopZone = (): string =>
  useCommerceSettingsQuery().data?.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Nov 30, 2026, 9:00 AM", by the shop's clocks. */
export const useInstant = () => {
  const { formatDate } = useIntl();
  const timeZone = useShopZone();
  return (at: string | null): string =>
    at === null ? '–' : formatDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
};
