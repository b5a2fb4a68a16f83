import { Flex, LinkButton } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceContactMessagesQuery } from './contact-api';
import { ContactFilter } from './ContactFilter';
import { ContactTable } from './ContactTable';

/** A new message appears by itself. */
const live = { refetchOnMountOrArgChange: true, pollingInterval: 10_000, skipPollingIfUnfocused: true } as const;

const ContactPage = () => {
  const say = useWording();
  const mayManage = useMay('contact.manage');
  const { filter, change, clear, narrowed } = useAddressFilter(['q', 'status', 'assignee']);
  const query = { pageSize: String(usualSize), ...filter };
  const list = useCommerceContactMessagesQuery(query, live);
  return (
    <Page.Main>
      <Page.Title>{say('contact.title')}</Page.Title>
      <Layouts.Header
        title={say('contact.title')}
        subtitle={list.data && say('contact.count', { count: list.data.meta.pagination.total })}
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
          <ListBody
            list={list}
            failed={say('contact.failed')}
            none={say(narrowed ? 'contact.none-found' : 'contact.none')}
            showAll={narrowed && { label: say('contact.show-all'), all: clear }}
          >
            {(messages) => <ContactTable messages={messages} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ContactPage;
