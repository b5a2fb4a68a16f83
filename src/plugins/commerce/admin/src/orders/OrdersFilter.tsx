import { Box, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useWording, type Wording } from '../wording';
import { CompletedTag } from './CompletedTag';
import type { OrdersFilter as Filter } from './use-orders-filter';

interface OrdersFilterProps {
  readonly filter: Filter;
  change(difference: Filter): void;
}

const choices = {
  status: { any: 'orders.any-status', of: 'status', values: ['created', 'pending', 'completed', 'cancelled'] },
  paymentStatus: {
    any: 'orders.any-payment',
    of: 'payment',
    values: ['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded', 'disputed'],
  },
  fulfillmentStatus: {
    any: 'orders.any-fulfillment',
    of: 'fulfillment',
    values: ['unfulfilled', 'partially_fulfilled', 'fulfilled', 'not_required'],
  },
  attention: { any: 'orders.any-attention', of: 'attention', values: ['any'] },
} as const;

export const OrdersFilter = ({ filter, change }: OrdersFilterProps) => {
  const say = useWording();
  const [q, setQ] = useState(filter.q ?? '');
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
            placeholder={say('orders.search')}
            clearLabel={say('orders.clear')}
            onChange={(event) => setQ(event.target.value)}
            onClear={() => {
              setQ('');
              change({ q: '' });
            }}
          >
            {say('orders.search')}
          </Searchbar>
        </SearchForm>
      </Box>
      <CompletedTag filter={filter} change={change} />
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => {
        const { any, of, values } = choices[name];
        return (
          <Box key={name} width="17rem">
            <SingleSelect
              size="S"
              aria-label={say(any)}
              placeholder={say(any)}
              value={filter[name] ?? ''}
              onChange={(value) => change({ [name]: String(value) })}
              onClear={() => change({ [name]: '' })}
            >
              {values.map((value) => (
                <SingleSelectOption key={value} value={value}>
                  {say(`${of}.${value}` as Wording)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        );
      })}
    </Flex>
  );
};
