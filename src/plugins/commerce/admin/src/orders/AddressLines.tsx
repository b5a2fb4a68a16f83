import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderView } from '../../../server/src/order/contract';

type Address = NonNullable<OrderView['shippingAddress']>;

export const AddressLines = ({ address }: { readonly address: Address }) => {
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
    <address style={{ fontStyle: 'normal' }}>
      {lines.filter(Boolean).map((line, index) => (
        <Typography key={index} tag="p">
          {line}
        </Typography>
      ))}
    </address>
  );
};
