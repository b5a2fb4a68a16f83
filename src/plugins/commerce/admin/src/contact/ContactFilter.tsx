import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchField } from '../page/SearchField';
import { useWording, type Wording } from '../wording';

export type Filter = Readonly<Partial<Record<'q' | 'status' | 'assignee', string>>>;

interface ContactFilterProps {
  readonly filter: Filter;
  change(difference: Filter): void;
}

const choices = {
  status: { any: 'contact.any-status', of: 'contact-status', values: ['open', 'answered', 'closed', 'spam'] },
  assignee: { any: 'contact.anybodys', of: 'contact-assignee', values: ['me', 'nobody'] },
} as const;

export const ContactFilter = ({ filter, change }: ContactFilterProps) => {
  const say = useWording();
  return (
    <Flex gap={2} wrap="wrap">
      <SearchField label={say('contact.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
      {(['status', 'assignee'] as const).map((name) => (
        <Box key={name} width="18rem">
          <SingleSelect
            size="S"
            aria-label={say(choices[name].any)}
            placeholder={say(choices[name].any)}
            value={filter[name] ?? ''}
            onChange={(value) => change({ [name]: String(value) })}
            onClear={() => change({ [name]: '' })}
          >
            {choices[name].values.map((value) => (
              <SingleSelectOption key={value} value={value}>
                {say(`${choices[name].of}.${value}` as Wording)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      ))}
    </Flex>
  );
};
