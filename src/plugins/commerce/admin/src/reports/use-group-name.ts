import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useWording, type Wording } from '../wording';

interface Group {
  readonly group: string;
  readonly label: string | null;
}

/** What a group is called: some by their key, in the administrator's language. */
export const useGroupName = (groupBy: string) => {
  const { locale } = useIntl();
  const say = useWording();
  return useCallback(
    ({ group, label }: Group): string => {
      if (group === '~shipping') return say('reports.of-no-line');
      if (group === '~none') return say(`reports.without.${groupBy}` as Wording);
      if (groupBy === 'country' && /^[A-Z]{2}$/.test(group)) {
        return new Intl.DisplayNames(locale, { type: 'region' }).of(group) ?? group;
      }
      return label ?? group;
    },
    [groupBy, locale, say],
  );
};
