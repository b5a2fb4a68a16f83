import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { SearchField } from '../page/SearchField';
import { useWording } from '../wording';
import { useCommerceCustomersQuery } from './customers-api';
import { CustomersTable } from './CustomersTable';

const CustomersPage = () => {
  const say = useWording();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const list = useCommerceCustomersQuery(query, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('customers.title')}</Page.Title>
      <Layouts.Header title={say('customers.title')} subtitle={say('customers.about')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {list.data && (q || list.data.data.length > 0) && (
            <SearchField
              label={say('customers.search')}
              text={q}
              onSearch={(wanted) => setSearch(wanted ? { q: wanted } : {})}
            />
          )}
          <ListBody
            list={list}
            failed={say('customers.failed')}
            none={say(q ? 'customers.none-found' : 'customers.none')}
          >
            {(customers) => <CustomersTable customers={customers} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default CustomersPage;
