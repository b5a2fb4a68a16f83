import type { OrderView } from '../../../server/src/order/contract';

type Address = NonNullable<OrderView['shippingAddress']>;

/** Where a map shows the address. The name of whoever lives there is nobody's business. */
export const mapAddress = ({ line1, postalCode, city, state, country }: Address): string => {
  const place = [line1, [postalCode, city].filter(Boolean).join(' '), state, country].filter(Boolean).join(', ');
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
};
