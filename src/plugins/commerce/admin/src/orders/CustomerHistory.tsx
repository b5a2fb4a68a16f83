import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { shownAmount } from '../money/amount-text';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceOrdersQuery } from './orders-api';

const shown = 5;

/** What else this address has ordered, the newest first. */
export const CustomerHistory = ({ email, except }: { readonly email: string; readonly except: string }) => {
  const say = useWording();
  const { locale, formatDate } = useIntl();
  const { data } = useCommerceOrdersQuery({ email, pageSize: String(shown + 1) });
  if (!data) return null;
  const others = data.data.filter(({ number }) => number !== except).slice(0, shown);
  if (!others.length) return <Typography textColor="neutral600">{say('order.first-order')}</Typography>;
  const orders = `/plugins/${pluginId}/orders`;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('order.other-orders')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {others.map(({ number, createdAt, total, currency }) => (
          <Flex key={number} tag="li" justifyContent="space-between" gap={2}>
            <Link tag={NavLink} to={`${orders}/${number}`}>
              {number}
            </Link>
            <Typography variant="pi" textColor="neutral600">
              {formatDate(createdAt, { dateStyle: 'medium' })}
            </Typography>
            <Typography>{shownAmount(total, currency, locale)}</Typography>
          </Flex>
        ))}
      </Flex>
      <Link tag={NavLink} to={`${orders}?email=${encodeURIComponent(email)}`}>
        {say('order.all-of-customer', { count: data.meta.pagination.total })}
      </Link>
    </Flex>
  );
};
