import { useCommerceSettingsQuery } from '../settings/settings-api';

/** The currency prices are first asked in. Who may not read the settings is asked in euros. */
export const useStoreCurrency = (): string => useCommerceSettingsQuery().data?.currency ?? 'EUR';
