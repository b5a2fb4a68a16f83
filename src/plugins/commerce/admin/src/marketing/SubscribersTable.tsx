import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { SubscriberRowView } from '../../../server/src/marketing/contract';
import { Head } from '../page/Head';
import { useWording, type Wording } from '../wording';
import { SubscriberBadge } from './SubscriberBadge';

const columns = [
  'subscribers.email',
  'subscribers.name',
  'subscribers.status',
  'subscribers.source',
  'subscribers.asked',
  'subscribers.confirmed',
] as const;

export const SubscribersTable = ({ subscribers }: { readonly subscribers: readonly SubscriberRowView[] }) => {
  const say = useWording();
  const navigate = useNavigate();
  const { formatDate } = useIntl();
  const day = (at: string | null): string => (at ? formatDate(at, { dateStyle: 'medium' }) : '–');
  return (
    <Table colCount={columns.length} rowCount={subscribers.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {subscribers.map(({ id, email, name, status, source, askedAt, confirmedAt }) => (
          <Tr key={id} onClick={() => navigate(id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={id} onClick={(event) => event.stopPropagation()}>
                {email}
              </Link>
            </Td>
            <Td>
              <Typography ellipsis>{name ?? '–'}</Typography>
            </Td>
            <Td>
              <SubscriberBadge status={status} />
            </Td>
            <Td>
              <Typography>{say(`subscriber-source.${source}` as Wording)}</Typography>
            </Td>
            <Td>
              <Typography>{day(askedAt)}</Typography>
            </Td>
            <Td>
              <Typography>{day(confirmedAt)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
