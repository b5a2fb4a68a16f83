import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';

const statuses = ['sent', 'waiting', 'failed', 'skipped'] as const;

export const MailsFilter = () => {
  const say = useWording();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.delete('page');
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return (
    <Flex gap={2} wrap="wrap">
      <SearchField label={say('mails.search')} text={search.get('q') ?? ''} onSearch={(q) => choose('q', q)} />
      <SingleSelect
        size="S"
        aria-label={say('mail.status')}
        value={search.get('status') ?? ''}
        onChange={(status) => choose('status', String(status))}
      >
        <SingleSelectOption value="">{say('mails.any-status')}</SingleSelectOption>
        {statuses.map((status) => (
          <SingleSelectOption key={status} value={status}>
            {say(`mail-status.${status}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
};
