import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ContactView } from '../../../server/src/contact/contract';
import { MailBadge } from '../mails/MailBadge';
import { useReason } from '../mails/use-reason';
import type { MailView } from '../../../server/src/mail/contract';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import type { ContactEntry } from './contact-api';
import { useEntryWording } from './use-entry-wording';

interface SaidProps {
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly ours: boolean;
  readonly below?: ReactNode;
}

/** What one of the two said. Text as it was written: nothing in it is a link or markup. */
const Said = ({ by, at, text, ours, below }: SaidProps) => {
  const { formatDate } = useIntl();
  return (
    <Box
      tag="article"
      background={ours ? 'primary100' : 'neutral100'}
      hasRadius
      padding={4}
      // The colors are one in the dark: who said it is told by the side too.
      {...(ours ? { marginLeft: 8 } : { marginRight: 8 })}
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={2}>
        <Typography fontWeight="bold">{by}</Typography>
        <Typography variant="pi" textColor="neutral700" tag="time" dateTime={at}>
          {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
        </Typography>
      </Flex>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      {below}
    </Box>
  );
};

const Entry = ({ entry }: { readonly entry: ContactEntry }) => {
  const say = useWording();
  const wordingOf = useEntryWording();
  const reasonOf = useReason();
  const { formatDate } = useIntl();
  const { type, data, happenedAt, mail } = entry;
  if (type === 'contact.replied') {
    const below = mail && (
      <Flex gap={2} paddingTop={3} wrap="wrap">
        <MailBadge status={mail.status as MailView['status']} />
        {mail.reason && <Typography variant="pi">{reasonOf(mail.reason)}</Typography>}
      </Flex>
    );
    const by = typeof data.by === 'string' ? data.by : say('order.somebody');
    return <Said by={by} at={happenedAt} text={String(data.text)} ours below={below} />;
  }
  return (
    <Flex gap={3} wrap="wrap" alignItems="baseline" paddingLeft={4} paddingRight={4}>
      <Typography variant="pi">{wordingOf(entry)}</Typography>
      <Typography variant="pi" textColor="neutral600" tag="time" dateTime={happenedAt}>
        {formatDate(happenedAt, { dateStyle: 'medium', timeStyle: 'short' })}
      </Typography>
    </Flex>
  );
};

/** The message and all that came of it, as it happened. */
export const Conversation = ({ message }: { readonly message: ContactView }) => {
  const say = useWording();
  const { name, text, receivedAt, timeline, signs } = message;
  const doubts = signs.length > 0 && (
    <Box paddingTop={3}>
      <Typography variant="pi" textColor="neutral700">
        {say('contact.signs', { signs: signs.map((sign) => say(`contact-sign.${sign}`)).join(', ') })}
      </Typography>
    </Box>
  );
  return (
    <Panel title={say('contact.conversation')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Said by={name} at={receivedAt} text={text} ours={false} below={doubts} />
        {timeline.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Flex>
    </Panel>
  );
};
