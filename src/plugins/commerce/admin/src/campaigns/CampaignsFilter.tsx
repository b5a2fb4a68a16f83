import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';

export type Filter = Readonly<Partial<Record<'q' | 'status', string>>>;

interface CampaignsFilterProps {
  readonly filter: Filter;
  change(difference: Filter): void;
}

const statuses = ['draft', 'scheduled', 'sending', 'paused', 'sent'] as const;

export const CampaignsFilter = ({ filter, change }: CampaignsFilterProps) => {
  const say = useWording();
  return (
    <Flex gap={2} wrap="wrap">
      <SearchField label={say('campaigns.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
      <Box width="18rem">
        <SingleSelect
          size="S"
          aria-label={say('campaigns.any-status')}
          placeholder={say('campaigns.any-status')}
          value={filter.status ?? ''}
          onChange={(status) => change({ status: String(status) })}
          onClear={() => change({ status: '' })}
        >
          {statuses.map((status) => (
            <SingleSelectOption key={status} value={status}>
              {say(`campaign-status.${status}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
};
