import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, PaperPlane } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { DeliveryLog } from './DeliveryLog';
import { EditWebhook } from './EditWebhook';
import { RemoveWebhook } from './RemoveWebhook';
import { WebhookBadge } from './WebhookBadge';
import { useCommerceWebhooksQuery, usePingCommerceWebhookMutation } from './webhooks-api';

const WebhookPage = () => {
  const say = useWording();
  const told = useTold();
  const { id = '' } = useParams();
  const mayManage = useMay('webhooks.manage');
  const { data: page, isLoading } = useCommerceWebhooksQuery(undefined, { refetchOnMountOrArgChange: true });
  const [ping] = usePingCommerceWebhookMutation();
  if (isLoading) return <Page.Loading />;
  const webhook = page?.data.find((each) => each.id === id);
  const back = (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('webhooks.title')}
    </Link>
  );
  if (!page || !webhook)
    return <Page.Error content={say(page ? 'webhook.missing' : 'webhooks.failed')} action={back} />;
  const { eventTypes } = page.meta;
  return (
    <Page.Main>
      <Page.Title>{say('webhooks.title')}</Page.Title>
      <Layouts.Header
        title={webhook.description || new URL(webhook.url).host}
        subtitle={webhook.url}
        navigationAction={back}
        primaryAction={
          mayManage && (
            <Flex gap={2}>
              <RemoveWebhook id={id} />
              <EditWebhook webhook={webhook} eventTypes={eventTypes} />
              <Button
                startIcon={<PaperPlane />}
                disabled={!webhook.enabled}
                onClick={() => void told(ping(id), say('webhook.pinged'))}
              >
                {say('webhook.ping')}
              </Button>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3}>
            <WebhookBadge webhook={webhook} />
            <Typography variant="pi" textColor="neutral600">
              {webhook.events.includes('*') ? say('webhook.all-events') : webhook.events.join(', ')}
            </Typography>
          </Flex>
          <DeliveryLog webhook={webhook} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default WebhookPage;
