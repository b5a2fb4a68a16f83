import { Button, Flex, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { MailView } from '../../../server/src/mail/contract';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording } from '../wording';
import { MailBadge } from './MailBadge';
import { useKindName } from './use-kind-name';
import { useReason } from './use-reason';

const columns = ['mail.kind', 'mail.recipient', 'mail.status', 'mail.when'] as const;

type Resend = ((mail: MailView) => void) | undefined;

const MailRow = ({ mail, resend }: { readonly mail: MailView; readonly resend: Resend }) => {
  const say = useWording();
  const nameOf = useKindName();
  const reasonOf = useReason();
  const { formatDate } = useIntl();
  const { kind, subject, recipient, orderNumber, status, reason, sentAt, queuedAt } = mail;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{nameOf(kind)}</Typography>
        {subject && <TwoLines text={subject} />}
      </Td>
      <Td>
        <Typography tag="p">{recipient ?? '–'}</Typography>
        {orderNumber && (
          <Link tag={NavLink} to={`../orders/${orderNumber}`} relative="path">
            {say('mail.of-order', { number: orderNumber })}
          </Link>
        )}
      </Td>
      <Td>
        <MailBadge status={status} />
        {reason && <TwoLines text={reasonOf(reason)} />}
      </Td>
      <Td>
        <Typography>{formatDate(sentAt ?? queuedAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
      </Td>
      {resend && (
        <Td>
          <Flex justifyContent="flex-end">
            <Button
              variant="secondary"
              size="S"
              startIcon={<ArrowClockwise />}
              disabled={status === 'waiting' || status === 'sending'}
              onClick={() => resend(mail)}
            >
              {say(status === 'sent' ? 'mail.send-again' : 'mail.send-now')}
            </Button>
          </Flex>
        </Td>
      )}
    </Tr>
  );
};

/** `resend` is undefined for those who may only look. */
export const MailsTable = ({ mails, resend }: { readonly mails: readonly MailView[]; readonly resend: Resend }) => (
  <Table colCount={columns.length + (resend ? 1 : 0)} rowCount={mails.length + 1}>
    <Head columns={columns} {...(resend && { actions: 'mail.actions' as const })} />
    <Tbody>
      {mails.map((mail) => (
        <MailRow key={mail.id} mail={mail} resend={resend} />
      ))}
    </Tbody>
  </Table>
);
