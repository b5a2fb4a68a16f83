import { Button, Flex, LinkButton } from '@strapi/design-system';
import { Cog, Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';
import { InviteSubscriber } from './InviteSubscriber';
import { useCommerceSubscribersQuery } from './subscribers-api';
import { SubscribersFilter } from './SubscribersFilter';
import { SubscribersTable } from './SubscribersTable';

const SubscribersPage = () => {
  const say = useWording();
  const may = { manage: useMay('subscribers.manage'), export: useMay('subscribers.export') };
  const { saveFile, saving } = useSaveFile();
  const { filter, change, clear, narrowed } = useAddressFilter(['q', 'status']);
  const query = { pageSize: String(usualSize), ...filter };
  const list = useCommerceSubscribersQuery(query, { refetchOnMountOrArgChange: true });
  const save = () => {
    const { q, status } = filter;
    return saveFile('/commerce/subscribers.csv', 'subscribers.csv', { ...(q && { q }), ...(status && { status }) });
  };
  return (
    <Page.Main>
      <Page.Title>{say('subscribers.title')}</Page.Title>
      <Layouts.Header
        title={say('subscribers.title')}
        subtitle={list.data && say('subscribers.count', { count: list.data.meta.pagination.total })}
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
          <ListBody
            list={list}
            failed={say('subscribers.failed')}
            none={say(narrowed ? 'subscribers.none-found' : 'subscribers.none')}
            showAll={narrowed && { label: say('subscribers.show-all'), all: clear }}
          >
            {(subscribers) => <SubscribersTable subscribers={subscribers} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default SubscribersPage;
