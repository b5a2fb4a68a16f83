import {
  Box,
  Checkbox,
  Flex,
  IconButton,
  Link,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { CaretDown, CaretUp, WarningCircle } from '@strapi/icons';
import type { MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useLocation, useNavigate } from 'react-router-dom';
import type { OrderRowView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { useWording, type Wording } from '../wording';
import { StatusBadge } from './StatusBadge';

/** Those with a name of the server's can be sorted by. */
const columns: readonly (readonly [Wording, sort?: 'number' | 'createdAt' | 'total'])[] = [
  ['order.number', 'number'],
  ['order.placed', 'createdAt'],
  ['order.email'],
  ['order.status'],
  ['order.payment'],
  ['order.fulfillment'],
  ['order.units'],
  ['order.total', 'total'],
];

interface OrdersTableProps {
  readonly orders: readonly OrderRowView[];
  readonly sort: string;
  readonly chosen: ReadonlySet<string>;
  onSort(sort: string): void;
  onChoose(numbers: readonly string[], chosen: boolean): void;
}

const SortableHead = ({ orders, sort, chosen, onSort, onChoose }: OrdersTableProps) => {
  const say = useWording();
  const numbers = orders.map(({ number }) => number);
  const all = numbers.every((number) => chosen.has(number));
  const some = numbers.some((number) => chosen.has(number));
  return (
    <Thead>
      <Tr>
        <Th>
          <Checkbox
            aria-label={say('orders.choose-all')}
            checked={all || (some && 'indeterminate')}
            onCheckedChange={(checked) => onChoose(numbers, checked !== false)}
          />
        </Th>
        {columns.map(([column, by]) => {
          const current = by !== undefined && sort.replace('-', '') === by;
          const descending = sort.startsWith('-');
          const direction = descending ? 'descending' : 'ascending';
          return (
            <Th
              key={column}
              // The design system takes every cell of its tables for a gridcell; only a header can say how it is sorted.
              role="columnheader"
              aria-sort={by && (current ? direction : 'none')}
              action={
                by && (
                  <IconButton
                    variant="ghost"
                    size="XS"
                    label={say('orders.sort-by', { column: say(column) })}
                    onClick={() => onSort(current && descending ? by : `-${by}`)}
                  >
                    {current && !descending ? <CaretUp /> : <CaretDown fill={current ? undefined : 'neutral300'} />}
                  </IconButton>
                )
              }
            >
              <Typography variant="sigma" textColor="neutral600">
                {say(column)}
              </Typography>
            </Th>
          );
        })}
      </Tr>
    </Thead>
  );
};

const OrderRow = ({
  order,
  chosen,
  onChoose,
}: Pick<OrdersTableProps, 'onChoose'> & {
  readonly order: OrderRowView;
  readonly chosen: boolean;
}) => {
  const say = useWording();
  const { formatDate, formatNumber, locale } = useIntl();
  const navigate = useNavigate();
  const { search } = useLocation();
  // The question goes along: the order's page knows what comes next in it.
  const to = { pathname: order.number, search };
  return (
    <Tr onClick={() => navigate(to)} style={{ cursor: 'pointer' }}>
      <Td onClick={(event: MouseEvent) => event.stopPropagation()}>
        <Checkbox
          aria-label={say('orders.choose', { number: order.number })}
          checked={chosen}
          onCheckedChange={(checked) => onChoose([order.number], checked === true)}
        />
      </Td>
      <Td>
        <Flex gap={2}>
          <Link tag={NavLink} to={to} onClick={(event: MouseEvent) => event.stopPropagation()}>
            {order.number}
          </Link>
          {order.attention && <WarningCircle fill="warning600" aria-label={say('attention.any')} role="img" />}
        </Flex>
      </Td>
      <Td>
        <Typography>{formatDate(order.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
      </Td>
      <Td>
        <Box maxWidth="26rem">
          {order.name && (
            <Typography tag="p" ellipsis>
              {order.name}
            </Typography>
          )}
          <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
            {order.email}
          </Typography>
        </Box>
      </Td>
      {(['status', 'payment', 'fulfillment'] as const).map((kind) => (
        <Td key={kind}>
          <StatusBadge kind={kind} order={order} />
        </Td>
      ))}
      <Td>
        <Typography>{formatNumber(order.units)}</Typography>
      </Td>
      <Td>
        <Typography fontWeight="semiBold">{shownAmount(order.total, order.currency, locale)}</Typography>
      </Td>
    </Tr>
  );
};

export const OrdersTable = (props: OrdersTableProps) => (
  <Table colCount={columns.length + 1} rowCount={props.orders.length + 1}>
    <SortableHead {...props} />
    <Tbody>
      {props.orders.map((order) => (
        <OrderRow key={order.number} order={order} chosen={props.chosen.has(order.number)} onChoose={props.onChoose} />
      ))}
    </Tbody>
  </Table>
);
