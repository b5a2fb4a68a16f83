import { Box, Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useWording } from '../wording';
import { useCommerceOrdersQuery } from './orders-api';
import { OrdersFilter } from './OrdersFilter';
import { OrdersTable } from './OrdersTable';
import { useOrdersFilter } from './use-orders-filter';

const usualSize = 20;

export const OrdersListPage = () => {
  const say = useWording();
  const { filter, change, clear, narrowed } = useOrdersFilter();
  const query = { pageSize: String(usualSize), ...filter };
  const {
    data: page,
    isError,
    isFetching,
    refetch,
  } = useCommerceOrdersQuery(query, {
    refetchOnMountOrArgChange: true,
  });
  const pagination = page?.meta.pagination;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{say('orders.title')}</Page.Title>
      <Layouts.Header
        title={say('orders.title')}
        subtitle={pagination && say('orders.count', { count: pagination.total })}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <OrdersFilter key={filter.q ?? ''} filter={filter} change={change} />
          {isError ? (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              content={say('orders.failed')}
              action={
                <Button variant="secondary" onClick={() => void refetch()}>
                  {say('orders.retry')}
                </Button>
              }
            />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              <OrdersTable orders={page.data} />
              <Pagination.Root {...pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
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
