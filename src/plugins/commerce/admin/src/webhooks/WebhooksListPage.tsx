import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import { Head } from '../page/Head';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { NewWebhook } from './NewWebhook';
import { WebhookBadge } from './WebhookBadge';
import { useCommerceWebhooksQuery, type Webhooks } from './webhooks-api';

const columns = ['webhook.url', 'webhook.events', 'webhook.status'] as const;

const WebhooksTable = ({ webhooks }: { readonly webhooks: Webhooks['data'] }) => {
  const say = useWording();
  const navigate = useNavigate();
  return (
    <Table colCount={columns.length} rowCount={webhooks.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {webhooks.map((webhook) => (
          <Tr key={webhook.id} onClick={() => navigate(webhook.id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={webhook.id} onClick={(event) => event.stopPropagation()}>
                {webhook.url}
              </Link>
              {webhook.description && (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {webhook.description}
                </Typography>
              )}
            </Td>
            <Td>
              <Typography title={webhook.events.join(', ')}>
                {webhook.events.includes('*')
                  ? say('webhook.all-events')
                  : say('webhook.events-count', { count: webhook.events.length })}
              </Typography>
            </Td>
            <Td>
              <WebhookBadge webhook={webhook} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const WebhooksListPage = () => {
  const say = useWording();
  const mayManage = useMay('webhooks.manage');
  const { data: page, isError, refetch } = useCommerceWebhooksQuery(undefined, { refetchOnMountOrArgChange: true });
  const create = page && mayManage && <NewWebhook eventTypes={page.meta.eventTypes} />;
  return (
    <Page.Main>
      <Page.Title>{say('webhooks.title')}</Page.Title>
      <Layouts.Header title={say('webhooks.title')} subtitle={say('webhooks.about')} primaryAction={create} />
      <Layouts.Content>
        {isError && !page ? (
          <NotLoaded content={say('webhooks.failed')} again={() => void refetch()} />
        ) : !page ? (
          <Page.Loading />
        ) : page.data.length ? (
          <WebhooksTable webhooks={page.data} />
        ) : (
          <Nothing content={say('webhooks.none')} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default WebhooksListPage;
