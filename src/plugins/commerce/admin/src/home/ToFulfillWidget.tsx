import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { shownAmount } from '../money/amount-text';
import { useCommerceOrdersQuery } from '../orders/orders-api';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { freshly } from './freshly';
import { Rows } from './Rows';

/** Those that wait the longest come first. */
const query = { status: 'completed', fulfillmentStatus: 'unfulfilled', sort: 'createdAt', pageSize: '5' };

export const ToFulfillWidget = () => {
  const say = useWording();
  const { locale, formatDate } = useIntl();
  const { data, isError } = useCommerceOrdersQuery(query, freshly);
  if (isError && !data) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (!data.data.length) return <Widget.NoData>{say('home.nothing-to-fulfill')}</Widget.NoData>;
  return (
    <Rows
      total={say('home.wait', { count: data.meta.pagination.total })}
      rows={data.data.map(({ number, email, createdAt, total, currency }) => ({
        key: number,
        to: `/plugins/${pluginId}/orders/${number}`,
        title: say('order.title', { number }),
        detail: `${formatDate(createdAt, { dateStyle: 'medium' })} · ${email}`,
        end: <Typography fontWeight="semiBold">{shownAmount(total, currency, locale)}</Typography>,
      }))}
    />
  );
};
