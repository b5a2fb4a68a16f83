import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** `say('DE')` is "Germany" in the administrator's language; a code without a name is itself. */
export const useCountryName = (): ((code: string) => string) => {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  }, [locale]);
};
