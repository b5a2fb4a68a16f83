import { Button, Modal, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording, type Wording } from '../wording';
import { useCommerceDownloadLogQuery } from './fulfillment-api';

const columns: readonly Wording[] = ['access.at', 'access.outcome', 'access.address', 'access.agent'];

const Log = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { data: log, isError } = useCommerceDownloadLogQuery(id, { refetchOnMountOrArgChange: true });
  if (!log?.length) {
    const text = isError ? 'fulfillments.failed' : log ? 'access.none' : 'access.loading';
    return <Typography textColor="neutral600">{say(text)}</Typography>;
  }
  return (
    <Table colCount={columns.length} rowCount={log.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {log.map(({ at, outcome, address, agent }, index) => (
          <Tr key={index}>
            <Td>
              <Typography>{formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}</Typography>
            </Td>
            <Td>
              <Typography>{say(`access.${outcome}`)}</Typography>
            </Td>
            <Td>
              <Typography>{address ?? '–'}</Typography>
            </Td>
            <Td>
              <TwoLines text={agent ?? '–'} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** Who downloaded, when and from where. */
export const AccessLog = ({ right }: { readonly right: { readonly id: string; readonly title: string } }) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" variant="tertiary">
          {say('access.show')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{right.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Log id={right.id} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
