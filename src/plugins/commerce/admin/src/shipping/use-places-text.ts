import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ZoneBody } from '../../../server/src/shipping/contract';
import { useWording } from '../wording';

/** A place's country in the administrator's language. */
export const useCountryNames = () => {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return (code: string): string => names.of(code) ?? code;
  }, [locale]);
};

/** "Germany (25, 26), United States (CA, NV)"; the rest of the world where none is named. */
export const usePlacesText = () => {
  const say = useWording();
  const { formatList } = useIntl();
  const nameOf = useCountryNames();
  return (places: ZoneBody['places']): string => {
    if (!places.length) return say('shipping.rest-of-world');
    const texts = places.map(({ country, states = [], postalPrefixes = [] }) => {
      const parts = [...states, ...postalPrefixes.map((prefix) => `${prefix}…`)];
      return parts.length ? `${nameOf(country)} (${parts.join(', ')})` : nameOf(country);
    });
    return formatList(texts, { type: 'unit', style: 'short' });
  };
};
