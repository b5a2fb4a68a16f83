import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Cog, Download } from '@strapi/icons';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { NotLoaded, Nothing } from '../page/Nothing';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';
import { InviteSubscriber } from './InviteSubscriber';
import { useCommerceSubscribersQuery } from './subscribers-api';
import { SubscribersFilter } from './SubscribersFilter';
import { SubscribersTable } from './SubscribersTable';

const usualSize = 20;

const SubscribersPage = () => {
  const say = useWording();
  const may = { manage: useMay('subscribers.manage'), export: useMay('subscribers.export') };
  const { saveFile, saving } = useSaveFile();
  const { filter, change, clear, narrowed } = useAddressFilter(['q', 'status']);
  const query = { pageSize: String(usualSize), ...filter };
  const { data: page, isError, refetch } = useCommerceSubscribersQuery(query, { refetchOnMountOrArgChange: true });
  const save = () => {
    const { q, status } = filter;
    return saveFile('/commerce/subscribers.csv', 'subscribers.csv', { ...(q && { q }), ...(status && { status }) });
  };
  return (
    <Page.Main>
      <Page.Title>{say('subscribers.title')}</Page.Title>
      <Layouts.Header
        title={say('subscribers.title')}
        subtitle={page && say('subscribers.count', { count: page.meta.pagination.total })}
        primaryAction={may.manage && <InviteSubscriber />}
        secondaryAction={
          <Flex gap={2} wrap="wrap">
            {may.export && (
              <Button variant="tertiary" startIcon={<Download />} loading={saving} onClick={() => void save()}>
                {say('subscribers.export')}
              </Button>
            )}
            {may.manage && (
              <LinkButton tag={NavLink} to="settings" variant="secondary" startIcon={<Cog />}>
                {say('subscribers.wording')}
              </LinkButton>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SubscribersFilter filter={filter} change={change} />
          {isError && !page ? (
            <NotLoaded content={say('subscribers.failed')} again={() => void refetch()} />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              <SubscribersTable subscribers={page.data} />
              <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <Nothing
              content={say(narrowed ? 'subscribers.none-found' : 'subscribers.none')}
              action={
                narrowed && (
                  <Button variant="secondary" onClick={clear}>
                    {say('subscribers.show-all')}
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

export default SubscribersPage;
