import { useSearchParams } from 'react-router-dom';
import type { WebhookView } from '../../../server/src/webhook/contract';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { DeliveriesTable } from './DeliveriesTable';
import { useCommerceDeliveriesQuery, useReplayCommerceDeliveryMutation } from './webhooks-api';

const pollingInterval = 5000;

/** What a webhook was sent and how it answered, as it goes on. */
export const DeliveryLog = ({ webhook }: { readonly webhook: WebhookView }) => {
  const say = useWording();
  const told = useTold();
  const mayReplay = useMay('webhooks.manage') && webhook.enabled;
  const [search] = useSearchParams();
  const query = { id: webhook.id, pageSize: String(usualSize), ...Object.fromEntries(search) };
  const options = { pollingInterval, refetchOnMountOrArgChange: true };
  const list = useCommerceDeliveriesQuery(query, options);
  const [ask] = useReplayCommerceDeliveryMutation();
  return (
    <ListBody list={list} failed={say('webhooks.failed')} none={say('deliveries.none')}>
      {(deliveries) => (
        <DeliveriesTable
          deliveries={deliveries}
          replay={mayReplay ? (delivery) => void told(ask(delivery.id), say('webhook-delivery.replayed')) : undefined}
        />
      )}
    </ListBody>
  );
};
