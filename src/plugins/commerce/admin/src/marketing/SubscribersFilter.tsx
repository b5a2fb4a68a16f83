import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';

export type Filter = Readonly<Partial<Record<'q' | 'status', string>>>;

interface SubscribersFilterProps {
  readonly filter: Filter;
  change(difference: Filter): void;
}

const statuses = ['subscribed', 'pending', 'unsubscribed', 'cleaned'] as const;

export const SubscribersFilter = ({ filter, change }: SubscribersFilterProps) => {
  const say = useWording();
  return (
    <Flex gap={2} wrap="wrap">
      <SearchField label={say('subscribers.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
      <Box width="18rem">
        <SingleSelect
          size="S"
          aria-label={say('subscribers.any-status')}
          placeholder={say('subscribers.any-status')}
          value={filter.status ?? ''}
          onChange={(status) => change({ status: String(status) })}
          onClear={() => change({ status: '' })}
        >
          {statuses.map((status) => (
            <SingleSelectOption key={status} value={status}>
              {say(`subscriber-status.${status}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
};
