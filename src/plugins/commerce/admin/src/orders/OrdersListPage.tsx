import { Box, Button, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useWording } from '../wording';
import { BulkActions } from './BulkActions';
import { ExportOrders } from './ExportOrders';
import { useCommerceOrdersQuery } from './orders-api';
import { OrdersFilter } from './OrdersFilter';
import { OrdersTable } from './OrdersTable';
import { SavedViews } from './SavedViews';
import { useChosen } from './use-chosen';
import { useOrdersFilter } from './use-orders-filter';

const usualSize = 20;
/** A new order appears by itself. */
const live = { refetchOnMountOrArgChange: true, pollingInterval: 5000, skipPollingIfUnfocused: true } as const;

export const OrdersListPage = () => {
  const say = useWording();
  const { filter, change, set, clear, narrowed } = useOrdersFilter();
  const query = { pageSize: String(usualSize), ...filter };
  const { data: page, isError, refetch } = useCommerceOrdersQuery(query, live);
  const { chosen, choose, none } = useChosen(JSON.stringify(query));
  const pagination = page?.meta.pagination;
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
          {isError && !page ? (
            <NotLoaded content={say('orders.failed')} again={() => void refetch()} />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              {chosen.size > 0 && <BulkActions numbers={[...chosen]} done={none} />}
              <OrdersTable
                orders={page.data}
                sort={filter.sort ?? '-createdAt'}
                chosen={chosen}
                onSort={(sort) => change({ sort })}
                onChoose={choose}
              />
              <Pagination.Root {...pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <Nothing
              content={say(narrowed ? 'orders.none-found' : 'orders.none')}
              action={
                narrowed && (
                  <Button variant="secondary" onClick={clear}>
                    {say('orders.show-all')}
                  </Button>
                )
              }
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
