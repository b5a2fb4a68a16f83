import { Box, Flex, SingleSelect, SingleSelectOption, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { DayField } from '../page/DayField';
import { SearchField } from '../page/SearchField';
import { useWording, type Wording } from '../wording';
import { fromElsewhere, type OrdersFilter as Filter } from './use-orders-filter';

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

const Choice = ({ name, filter, change }: OrdersFilterProps & { readonly name: keyof typeof choices }) => {
  const say = useWording();
  const { any, of, values } = choices[name];
  return (
    <Box width="16rem">
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
};

interface NarrowedProps {
  readonly what: string;
  readonly to: string;
  clear(): void;
}

const Narrowed = ({ what, to, clear }: NarrowedProps) => {
  const say = useWording();
  return (
    <Tag icon={<Cross aria-hidden />} label={say('orders.without', { what })} onClick={clear}>
      {`${what}: ${to}`}
    </Tag>
  );
};

export const OrdersFilter = ({ filter, change }: OrdersFilterProps) => {
  const say = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <SearchField label={say('orders.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
        {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
          <Choice key={name} name={name} filter={filter} change={change} />
        ))}
        {(['from', 'to'] as const).map((name) => (
          <DayField
            key={name}
            label={say(`orders.${name}`)}
            value={filter[name] ?? ''}
            pick={(day) => change({ [name]: day })}
          />
        ))}
      </Flex>
      {(filter.group || fromElsewhere.some((name) => filter[name])) && (
        <Flex gap={2} wrap="wrap">
          {filter.group && filter.groupBy && (
            <Narrowed
              what={say(`reports.by.${filter.groupBy}` as Wording)}
              to={filter.groupName ?? filter.group}
              clear={() => change({ group: '', groupBy: '', groupName: '' })}
            />
          )}
          {/* Told, and taken away by a click. */}
          {fromElsewhere.map((name) => {
            if (!filter[name]) return null;
            const to = (name === 'campaign' && filter.groupName) || filter[name];
            const clear = () => change({ [name]: '', ...(name === 'campaign' && { groupName: '' }) });
            return <Narrowed key={name} what={say(`orders.only.${name}`)} to={to} clear={clear} />;
          })}
        </Flex>
      )}
    </Flex>
  );
};
