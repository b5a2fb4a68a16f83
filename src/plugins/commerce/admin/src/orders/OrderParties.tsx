import { Flex, Link, Typography } from '@strapi/design-system';
import type { OrderView } from '../../../server/src/order/contract';
import { useWording } from '../wording';
import { AddressLines } from './AddressLines';
import { Panel } from './Panel';

/** Who bought, where it goes, who is billed. */
export const OrderParties = ({ order }: { readonly order: OrderView }) => {
  const say = useWording();
  const { email, phone, shippingAddress, billingAddress, note } = order;
  const same = billingAddress && JSON.stringify(billingAddress) === JSON.stringify(shippingAddress);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={say('order.customer')}>
        <Link href={`mailto:${email}`}>{email}</Link>
        {phone && <Typography tag="p">{phone}</Typography>}
      </Panel>
      <Panel title={say('order.shipping-address')}>
        {shippingAddress ? (
          <AddressLines address={shippingAddress} />
        ) : (
          <Typography textColor="neutral600">{say('order.no-address')}</Typography>
        )}
      </Panel>
      {billingAddress && (
        <Panel title={say('order.billing-address')}>
          {same ? (
            <Typography textColor="neutral600">{say('order.same-address')}</Typography>
          ) : (
            <AddressLines address={billingAddress} />
          )}
        </Panel>
      )}
      {note && (
        <Panel title={say('order.note')}>
          <Typography style={{ whiteSpace: 'pre-wrap' }}>{note}</Typography>
        </Panel>
      )}
    </Flex>
  );
};
