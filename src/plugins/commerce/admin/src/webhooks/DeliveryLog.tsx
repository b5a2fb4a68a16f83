import { Box } from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { WebhookView } from '../../../server/src/webhook/contract';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { DeliveriesTable } from './DeliveriesTable';
import { useCommerceDeliveriesQuery, useReplayCommerceDeliveryMutation } from './webhooks-api';

const usualSize = 20;
const pollingInterval = 5000;

/** What a webhook was sent and how it answered, as it goes on. */
export const DeliveryLog = ({ webhook }: { readonly webhook: WebhookView }) => {
  const say = useWording();
  const told = useTold();
  const mayReplay = useMay('webhooks.manage') && webhook.enabled;
  const [search] = useSearchParams();
  const query = { id: webhook.id, pageSize: String(usualSize), ...Object.fromEntries(search) };
  const options = { pollingInterval, refetchOnMountOrArgChange: true };
  const { data: page, isError, refetch } = useCommerceDeliveriesQuery(query, options);
  const [ask] = useReplayCommerceDeliveryMutation();
  if (!page && isError) return <NotLoaded content={say('webhooks.failed')} again={() => void refetch()} />;
  if (!page) return <Page.Loading />;
  if (!page.data.length) return <Nothing content={say('deliveries.none')} />;
  return (
    <Box>
      <DeliveriesTable
        deliveries={page.data}
        replay={mayReplay ? (delivery) => void told(ask(delivery.id), say('webhook-delivery.replayed')) : undefined}
      />
      <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
};
