import { Badge, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { NavLink, useNavigate } from 'react-router-dom';
import type { CustomerView } from '../../../server/src/customer/contract';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import { KindBadge } from './KindBadge';

const columns = ['customer.email', 'customer.name', 'customer.company', 'customer.kind', 'customer.groups'] as const;

export const CustomersTable = ({ customers }: { readonly customers: readonly CustomerView[] }) => {
  const say = useWording();
  const navigate = useNavigate();
  return (
    <Table colCount={columns.length} rowCount={customers.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {customers.map(({ id, email, name, username, company, kind, groups }) => (
          <Tr key={id} onClick={() => navigate(id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Link tag={NavLink} to={id} onClick={(event) => event.stopPropagation()}>
                {email || say('customer.nothing')}
              </Link>
            </Td>
            <Td>
              <Typography ellipsis>{name ?? username}</Typography>
            </Td>
            <Td>
              <Typography ellipsis>{company}</Typography>
            </Td>
            <Td>
              <KindBadge kind={kind} />
            </Td>
            <Td>
              <Flex gap={1} wrap="wrap">
                {groups.map((group) => (
                  <Badge key={group}>{group}</Badge>
                ))}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
