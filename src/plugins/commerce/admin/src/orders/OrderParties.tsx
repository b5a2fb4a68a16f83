import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderView, StaffOrderView } from '../../../server/src/order/contract';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { AddressDialog } from './actions/AddressDialog';
import { CustomerHistory } from './CustomerHistory';
import { mapAddress } from './map-address';
import { Panel } from './Panel';

type Address = NonNullable<OrderView['shippingAddress']>;

const Lines = ({ address }: { readonly address: Address }) => {
  const say = useWording();
  const { formatDisplayName } = useIntl();
  const { name, company, line1, line2, city, state, postalCode, country, phone } = address;
  const lines = [
    name,
    company,
    line1,
    line2,
    [postalCode, city].filter(Boolean).join(' '),
    state,
    formatDisplayName(country, { type: 'region', fallback: 'code' }),
    phone,
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <address style={{ fontStyle: 'normal', overflowWrap: 'anywhere' }}>
        {lines.filter(Boolean).map((line, index) => (
          <Typography key={index} tag="p">
            {line}
          </Typography>
        ))}
      </address>
      <Link href={mapAddress(address)} isExternal>
        {say('order.map')}
      </Link>
    </Flex>
  );
};

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
          <Lines address={shippingAddress} />
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
            <Lines address={billingAddress} />
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
