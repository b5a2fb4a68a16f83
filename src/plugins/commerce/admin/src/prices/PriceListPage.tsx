import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { EditPriceList } from './EditPriceList';
import { ListedPrices } from './ListedPrices';
import { PriceDialog } from './PriceDialog';
import { PriceListBadge } from './PriceListBadge';
import { RemovePriceList } from './RemovePriceList';
import { useCommercePriceListQuery } from './price-lists-api';
import { usePeriod } from './use-period';

const PriceListPage = () => {
  const say = useWording();
  const period = usePeriod();
  const { id = '' } = useParams();
  const mayManage = useMay('prices.manage');
  const { data: list, isLoading } = useCommercePriceListQuery(id, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  const back = (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('prices.title')}
    </Link>
  );
  if (!list) return <Page.Error content={say('price-list.missing')} action={back} />;
  return (
    <Page.Main>
      <Page.Title>{list.name}</Page.Title>
      <Layouts.Header
        title={list.name}
        subtitle={`${list.currency} · ${list.group ?? say('price-list.everybody')}`}
        navigationAction={back}
        primaryAction={
          mayManage && (
            <Flex gap={2}>
              <RemovePriceList id={id} />
              <EditPriceList list={list} />
              <PriceDialog list={list} />
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3}>
            <PriceListBadge list={list} />
            <Typography variant="pi" textColor="neutral600">
              {period(list)}
            </Typography>
          </Flex>
          <ListedPrices list={list} mayManage={mayManage} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default PriceListPage;
