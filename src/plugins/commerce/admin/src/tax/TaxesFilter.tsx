import { Box, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import type { RatesMeta } from '../../../server/src/tax/contract';
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
  const [q, setQ] = useState(filter.q ?? '');
  const choices = [
    { key: 'country', any: say('taxes.any-country'), values: meta.countries, nameOf },
    { key: 'category', any: say('taxes.any-category'), values: meta.categories, nameOf: (value: string) => value },
  ];
  return (
    <Flex gap={3} wrap="wrap">
      <Box width="32rem">
        <SearchForm
          onSubmit={(event) => {
            event.preventDefault();
            change({ q: q.trim() });
          }}
        >
          <Searchbar
            name="q"
            size="S"
            value={q}
            placeholder={say('taxes.search')}
            clearLabel={say('orders.clear')}
            onChange={(event) => setQ(event.target.value)}
            onClear={() => {
              setQ('');
              change({ q: '' });
            }}
          >
            {say('taxes.search')}
          </Searchbar>
        </SearchForm>
      </Box>
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
