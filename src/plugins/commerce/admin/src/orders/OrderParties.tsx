import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { AddressDialog } from './actions/AddressDialog';
import { AddressLines } from './AddressLines';
import { CustomerHistory } from './CustomerHistory';
import { Panel } from './Panel';

/** Who bought, where it goes, who is billed. */
export const OrderParties = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const mayEdit = useMay('orders.edit');
  const { number, email, phone, shippingAddress, billingAddress, note, vatId } = order;
  const same = billingAddress && JSON.stringify(billingAddress) === JSON.stringify(shippingAddress);
  const editShipping = mayEdit && shippingAddress && order.possible.includes('change-shipping-address');
  const editBilling = mayEdit && billingAddress && order.status !== 'cancelled';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={say('order.customer')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Box>
            <Link href={`mailto:${email}`}>{email}</Link>
            {phone && <Typography tag="p">{phone}</Typography>}
            {vatId && <Typography tag="p">{say('order.vat-id', { vatId })}</Typography>}
          </Box>
          <CustomerHistory email={email} except={number} />
        </Flex>
      </Panel>
      <Panel
        title={say('order.shipping-address')}
        action={editShipping && <AddressDialog number={number} which="shippingAddress" address={shippingAddress} />}
      >
        {shippingAddress ? (
          <AddressLines address={shippingAddress} />
        ) : (
          <Typography textColor="neutral600">{say('order.no-address')}</Typography>
        )}
      </Panel>
      {billingAddress && (
        <Panel
          title={say('order.billing-address')}
          action={editBilling && <AddressDialog number={number} which="billingAddress" address={billingAddress} />}
        >
          {same ? (
            <Typography textColor="neutral600">{say('order.same-address')}</Typography>
          ) : (
            <AddressLines address={billingAddress} />
          )}
        </Panel>
      )}
      {note && (
        <Panel title={say('order.note')}>
          <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note}</Typography>
        </Panel>
      )}
    </Flex>
  );
};
