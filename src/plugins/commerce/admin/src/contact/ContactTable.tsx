import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { ContactRowView } from '../../../server/src/contact/contract';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording } from '../wording';
import { ContactBadge } from './ContactBadge';

const columns = ['contact.from', 'contact.message', 'contact.status', 'contact.assignee', 'contact.received'] as const;

export const ContactTable = ({ messages }: { readonly messages: readonly ContactRowView[] }) => {
  const say = useWording();
  const navigate = useNavigate();
  const { formatDate } = useIntl();
  return (
    <Table colCount={columns.length} rowCount={messages.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {messages.map(({ id, name, email, subject, excerpt, status, assignee, mine, receivedAt }) => (
          <Tr key={id} onClick={() => navigate(id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={id} onClick={(event) => event.stopPropagation()}>
                {name}
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                {email}
              </Typography>
            </Td>
            <Td>
              {subject && <Typography fontWeight={status === 'open' ? 'bold' : 'regular'}>{subject}</Typography>}
              <TwoLines text={excerpt} />
            </Td>
            <Td>
              <ContactBadge status={status} />
            </Td>
            <Td>
              <Typography ellipsis>{mine ? say('contact-assignee.me') : (assignee ?? '–')}</Typography>
            </Td>
            <Td>
              <Typography>{formatDate(receivedAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
