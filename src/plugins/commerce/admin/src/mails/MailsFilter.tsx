import { Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useWording } from '../wording';

const statuses = ['sent', 'waiting', 'failed', 'skipped'] as const;

export const MailsFilter = () => {
  const say = useWording();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('q') ?? '');
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
      <SearchForm
        onSubmit={(event) => {
          event.preventDefault();
          choose('q', typed.trim());
        }}
      >
        <Searchbar
          name="q"
          size="S"
          value={typed}
          placeholder={say('mails.search')}
          clearLabel={say('mails.clear')}
          onChange={(event) => setTyped(event.target.value)}
          onClear={() => {
            setTyped('');
            choose('q', '');
          }}
        >
          {say('mails.search')}
        </Searchbar>
      </SearchForm>
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
