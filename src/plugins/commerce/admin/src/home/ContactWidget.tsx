import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useCommerceContactMessagesQuery } from '../contact/contact-api';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { freshly } from './freshly';
import { Rows } from './Rows';

const query = { status: 'open', pageSize: '4' };

/** Messages that nobody has answered. */
export const ContactWidget = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { data, isError } = useCommerceContactMessagesQuery(query, freshly);
  if (isError && !data) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (!data.data.length) return <Widget.NoData>{say('home.all-answered')}</Widget.NoData>;
  return (
    <Rows
      total={say('home.to-answer', { count: data.meta.pagination.total })}
      rows={data.data.map(({ id, name, subject, excerpt, receivedAt }) => ({
        key: id,
        to: `/plugins/${pluginId}/contact/${id}`,
        title: name,
        detail: subject ?? excerpt,
        end: <Typography variant="pi">{formatDate(receivedAt, { dateStyle: 'medium' })}</Typography>,
      }))}
    />
  );
};
