import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Nothing, NotLoaded } from '../page/Nothing';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';
import { useCommerceCustomersQuery } from './customers-api';
import { CustomersTable } from './CustomersTable';

const usualSize = 20;

const CustomersPage = () => {
  const say = useWording();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const { data: page, isError, refetch } = useCommerceCustomersQuery(query, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('customers.title')}</Page.Title>
      <Layouts.Header title={say('customers.title')} subtitle={say('customers.about')} />
      <Layouts.Content>
        {isError ? (
          <NotLoaded content={say('customers.failed')} again={() => void refetch()} />
        ) : !page ? (
          <Page.Loading />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            {(q || page.data.length > 0) && (
              <SearchField
                label={say('customers.search')}
                text={q}
                onSearch={(wanted) => setSearch(wanted ? { q: wanted } : {})}
              />
            )}
            {page.data.length ? (
              <Box>
                <CustomersTable customers={page.data} />
                <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
                  <Pagination.PageSize />
                  <Pagination.Links />
                </Pagination.Root>
              </Box>
            ) : (
              <Nothing content={say(q ? 'customers.none-found' : 'customers.none')} />
            )}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default CustomersPage;
