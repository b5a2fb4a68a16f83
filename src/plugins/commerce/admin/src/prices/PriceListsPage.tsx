import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate, useSearchParams } from 'react-router-dom';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { Head } from '../page/Head';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { NewPriceList } from './NewPriceList';
import { PriceListBadge } from './PriceListBadge';
import { useCommercePriceListsQuery } from './price-lists-api';
import { usePeriod } from './use-period';

const columns = [
  'price-list.name',
  'price-list.currency',
  'price-list.group',
  'price-list.period',
  'price-list.prices',
  'price-list.state',
] as const;

const PriceListsTable = ({ lists }: { readonly lists: readonly PriceListView[] }) => {
  const say = useWording();
  const { formatNumber } = useIntl();
  const period = usePeriod();
  const navigate = useNavigate();
  return (
    <Table colCount={columns.length} rowCount={lists.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {lists.map((list) => (
          <Tr key={list.id} onClick={() => navigate(list.id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={list.id} onClick={(event) => event.stopPropagation()}>
                {list.name}
              </Link>
            </Td>
            <Td>
              <Typography>{list.currency}</Typography>
            </Td>
            <Td>
              <Typography>{list.group ?? say('price-list.everybody')}</Typography>
            </Td>
            <Td>
              <Typography>{period(list)}</Typography>
            </Td>
            <Td>
              <Typography>{formatNumber(list.entries)}</Typography>
            </Td>
            <Td>
              <PriceListBadge list={list} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const PriceListsPage = () => {
  const say = useWording();
  const mayManage = useMay('prices.manage');
  const [search] = useSearchParams();
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const list = useCommercePriceListsQuery(query, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('prices.title')}</Page.Title>
      <Layouts.Header
        title={say('prices.title')}
        subtitle={say('prices.about')}
        primaryAction={list.data && mayManage && <NewPriceList />}
      />
      <Layouts.Content>
        <ListBody list={list} failed={say('prices.failed')} none={say('prices.none')}>
          {(lists) => <PriceListsTable lists={lists} />}
        </ListBody>
      </Layouts.Content>
    </Page.Main>
  );
};

export default PriceListsPage;
