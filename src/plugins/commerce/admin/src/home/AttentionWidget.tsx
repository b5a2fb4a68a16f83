import { Badge } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useCommerceJobsQuery } from '../jobs/jobs-api';
import { useCommerceOrdersQuery } from '../orders/orders-api';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { freshly } from './freshly';
import { Rows } from './Rows';

/** Payments, refunds and background work that go no further without a person. */
export const AttentionWidget = () => {
  const say = useWording();
  const { data: orders, isError } = useCommerceOrdersQuery({ attention: 'any', pageSize: '4' }, freshly);
  const { data: jobs, isError: isJobsError } = useCommerceJobsQuery({ status: 'failed', pageSize: '1' }, freshly);
  if ((isError && !orders) || (isJobsError && !jobs)) return <Widget.Error />;
  if (!orders || !jobs) return <Widget.Loading />;
  const failed = jobs.meta.pagination.total;
  if (!orders.data.length && !failed) return <Widget.NoData>{say('home.all-well')}</Widget.NoData>;
  const danger = (text: string) => (
    <Badge backgroundColor="danger100" textColor="danger700">
      {text}
    </Badge>
  );
  return (
    <Rows
      total={say('home.need-you', { count: orders.meta.pagination.total + failed })}
      rows={[
        ...(failed
          ? [
              {
                key: 'jobs',
                to: `/plugins/${pluginId}/jobs?status=failed`,
                title: say('home.failed-jobs', { count: failed }),
                detail: jobs.data[0]?.error ?? '',
                end: danger(say('job-status.failed')),
              },
            ]
          : []),
        ...orders.data.flatMap(({ number, attention, email }) =>
          attention
            ? [
                {
                  key: number,
                  to: `/plugins/${pluginId}/orders/${number}`,
                  title: say('order.title', { number }),
                  detail: email,
                  end: danger(say(`home.attention.${attention}`)),
                },
              ]
            : [],
        ),
      ]}
    />
  );
};
