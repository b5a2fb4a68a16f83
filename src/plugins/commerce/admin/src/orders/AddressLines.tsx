import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderView } from '../../../server/src/order/contract';
import { useWording } from '../wording';
import { mapAddress } from './map-address';

type Address = NonNullable<OrderView['shippingAddress']>;

export const AddressLines = ({ address }: { readonly address: Address }) => {
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
