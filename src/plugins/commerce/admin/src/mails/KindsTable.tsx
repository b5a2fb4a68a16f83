import { Badge, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { NavLink, useNavigate } from 'react-router-dom';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import type { MailKinds } from './mails-api';
import { useKindName } from './use-kind-name';

const columns = ['mail.kind', 'mail.own-words'] as const;

export const KindsTable = ({ kinds }: { readonly kinds: MailKinds['data'] }) => {
  const say = useWording();
  const nameOf = useKindName();
  const navigate = useNavigate();
  return (
    <Table colCount={columns.length} rowCount={kinds.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {kinds.map(({ id, title, changed }) => (
          <Tr key={id} onClick={() => navigate(id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={id} onClick={(event) => event.stopPropagation()}>
                {nameOf(id, title)}
              </Link>
            </Td>
            <Td>
              <Flex gap={1}>
                {changed.length ? (
                  changed.map((locale) => <Badge key={locale}>{locale}</Badge>)
                ) : (
                  <Typography textColor="neutral600">{say('mail.default-words')}</Typography>
                )}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
