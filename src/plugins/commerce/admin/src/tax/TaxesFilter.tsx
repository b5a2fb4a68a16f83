import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { RatesMeta } from '../../../server/src/tax/contract';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';
import { useCountryName } from './use-country-name';

interface TaxesFilterProps {
  readonly meta: Pick<RatesMeta, 'countries' | 'categories'>;
  readonly filter: Readonly<Record<string, string>>;
  change(difference: Readonly<Record<string, string>>): void;
}

export const TaxesFilter = ({ meta, filter, change }: TaxesFilterProps) => {
  const say = useWording();
  const nameOf = useCountryName();
  const choices = [
    { key: 'country', any: say('taxes.any-country'), values: meta.countries, nameOf },
    { key: 'category', any: say('taxes.any-category'), values: meta.categories, nameOf: (value: string) => value },
  ];
  return (
    <Flex gap={3} wrap="wrap">
      <SearchField label={say('taxes.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
      {choices.map(({ key, any, values, nameOf: wordOf }) => (
        <Box key={key} width="20rem">
          <SingleSelect
            size="S"
            aria-label={any}
            placeholder={any}
            value={filter[key] ?? ''}
            onChange={(value) => change({ [key]: String(value) })}
            onClear={() => change({ [key]: '' })}
          >
            {values.map((value) => (
              <SingleSelectOption key={value} value={value}>
                {wordOf(value)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      ))}
    </Flex>
  );
};
