import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useWording } from '../wording';
import { BulkActions } from './BulkActions';
import { ExportOrders } from './ExportOrders';
import { useCommerceOrdersQuery } from './orders-api';
import { OrdersFilter } from './OrdersFilter';
import { OrdersTable } from './OrdersTable';
import { SavedViews } from './SavedViews';
import { useChosen } from './use-chosen';
import { useOrdersFilter } from './use-orders-filter';

/** A new order appears by itself. */
const live = { refetchOnMountOrArgChange: true, pollingInterval: 5000, skipPollingIfUnfocused: true } as const;

export const OrdersListPage = () => {
  const say = useWording();
  const { filter, change, set, clear, narrowed } = useOrdersFilter();
  const query = { pageSize: String(usualSize), ...filter };
  const list = useCommerceOrdersQuery(query, live);
  const { chosen, choose, none } = useChosen(JSON.stringify(query));
  const pagination = list.data?.meta.pagination;
  return (
    <Page.Main>
      <Page.Title>{say('orders.title')}</Page.Title>
      <Layouts.Header
        title={say('orders.title')}
        subtitle={pagination && say('orders.count', { count: pagination.total })}
        primaryAction={<ExportOrders query={filter} label={say('orders.export')} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SavedViews filter={filter} show={set} />
          <OrdersFilter filter={filter} change={change} />
          <ListBody
            list={list}
            failed={say('orders.failed')}
            none={say(narrowed ? 'orders.none-found' : 'orders.none')}
            showAll={narrowed && { label: say('orders.show-all'), all: clear }}
          >
            {(orders) => (
              <>
                {chosen.size > 0 && <BulkActions numbers={[...chosen]} done={none} />}
                <OrdersTable
                  orders={orders}
                  sort={filter.sort ?? '-createdAt'}
                  chosen={chosen}
                  onSort={(sort) => change({ sort })}
                  onChoose={choose}
                />
              </>
            )}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
