import { Flex, Typography } from '@strapi/design-system';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { DownloadRow } from './DownloadRow';
import { FulfillmentRow } from './FulfillmentRow';
import { useCommerceFulfillmentQuery } from './fulfillment-api';
import { Resend } from './Resend';
import { ShipLines } from './ShipLines';

/** How the order is handed over: what was sent, what is still to be sent, what can be downloaded. */
export const OrderFulfillment = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const may = useMay('orders.fulfill');
  const { data: view, isError } = useCommerceFulfillmentQuery(order.number, { refetchOnMountOrArgChange: true });
  const resendable =
    view &&
    (view.downloads.some(({ revokedAt }) => revokedAt === null) ||
      view.fulfillments.some(({ provider, status }) => provider === 'email' && status === 'fulfilled'));
  return (
    <Panel title={say('fulfillments.title')}>
      {isError && <Typography textColor="danger600">{say('fulfillments.failed')}</Typography>}
      {view && (
        <Flex direction="column" alignItems="stretch" gap={5}>
          {view.fulfillments.map((row) => (
            <FulfillmentRow key={row.id} row={row} lines={order.lines} may={may} />
          ))}
          {!view.fulfillments.length && (
            <Typography textColor="neutral600">
              {say(
                order.status !== 'completed'
                  ? 'fulfillments.not-yet'
                  : view.parcels.length
                    ? 'fulfillments.nothing-sent'
                    : 'fulfillments.none',
              )}
            </Typography>
          )}
          {view.downloads.map((right) => (
            <DownloadRow key={right.id} right={right} may={may} />
          ))}
          {may && (view.parcels.length > 0 || resendable) && (
            <Flex gap={3} wrap="wrap">
              {view.parcels.length > 0 && <ShipLines order={order} parcels={view.parcels} />}
              {resendable && <Resend number={order.number} />}
            </Flex>
          )}
        </Flex>
      )}
    </Panel>
  );
};
