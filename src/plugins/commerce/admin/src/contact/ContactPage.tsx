import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { NotLoaded, Nothing } from '../page/Nothing';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceContactMessagesQuery } from './contact-api';
import { ContactFilter } from './ContactFilter';
import { ContactTable } from './ContactTable';

const usualSize = 20;
/** A new message appears by itself. */
const live = { refetchOnMountOrArgChange: true, pollingInterval: 10_000, skipPollingIfUnfocused: true } as const;

const ContactPage = () => {
  const say = useWording();
  const mayManage = useMay('contact.manage');
  const { filter, change, clear, narrowed } = useAddressFilter(['q', 'status', 'assignee']);
  const query = { pageSize: String(usualSize), ...filter };
  const { data: page, isError, refetch } = useCommerceContactMessagesQuery(query, live);
  return (
    <Page.Main>
      <Page.Title>{say('contact.title')}</Page.Title>
      <Layouts.Header
        title={say('contact.title')}
        subtitle={page && say('contact.count', { count: page.meta.pagination.total })}
        primaryAction={
          mayManage && (
            <LinkButton tag={NavLink} to="settings" variant="secondary" startIcon={<Cog />}>
              {say('contact.settings')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ContactFilter filter={filter} change={change} />
          {isError && !page ? (
            <NotLoaded content={say('contact.failed')} again={() => void refetch()} />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              <ContactTable messages={page.data} />
              <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <Nothing
              content={say(narrowed ? 'contact.none-found' : 'contact.none')}
              action={
                narrowed && (
                  <Button variant="secondary" onClick={clear}>
                    {say('contact.show-all')}
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

export default ContactPage;
