import { Box, DatePicker, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';

interface InvoicesFilterProps {
  readonly filter: Readonly<Record<string, string>>;
  change(difference: Readonly<Record<string, string>>): void;
}

/** A date picker's day, as it is on the calendar that was clicked. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export const InvoicesFilter = ({ filter, change }: InvoicesFilterProps) => {
  const say = useWording();
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <SearchField label={say('invoices.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
      <Box width="18rem">
        <SingleSelect
          size="S"
          aria-label={say('invoices.any-kind')}
          placeholder={say('invoices.any-kind')}
          value={filter.kind ?? ''}
          onChange={(value) => change({ kind: String(value) })}
          onClear={() => change({ kind: '' })}
        >
          {(['invoice', 'credit-note'] as const).map((kind) => (
            <SingleSelectOption key={kind} value={kind}>
              {say(`invoice.${kind}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {(['from', 'to'] as const).map((end) => (
        <Field.Root key={end} name={end}>
          <Field.Label>{say(`invoices.${end}`)}</Field.Label>
          <DatePicker
            size="S"
            value={filter[end] ? new Date(`${filter[end]}T00:00:00`) : undefined}
            onChange={(date) => date && change({ [end]: dayOf(date) })}
            onClear={() => change({ [end]: '' })}
            clearLabel={say('orders.clear')}
          />
        </Field.Root>
      ))}
    </Flex>
  );
};
