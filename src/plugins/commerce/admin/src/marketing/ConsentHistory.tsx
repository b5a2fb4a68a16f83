import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SubscriberView } from '../../../server/src/marketing/contract';
import type { MailView } from '../../../server/src/mail/contract';
import { MailBadge } from '../mails/MailBadge';
import { useReason } from '../mails/use-reason';
import { Panel } from '../orders/Panel';
import { useWording, type Wording } from '../wording';

type Entry = SubscriberView['history'][number];

/** What it says, in one sentence. */
const useSentence = () => {
  const say = useWording();
  return ({ type, data }: Entry): string => {
    const by = typeof data.by === 'string' ? data.by : say('order.somebody');
    if (type === 'subscriber.asked') {
      const where = say(`subscriber-source.${String(data.source)}` as Wording);
      return data.source === 'staff'
        ? say('subscriber-event.invited', { by })
        : say('subscriber-event.asked', { where });
    }
    if (type === 'subscriber.subscribed')
      return say(`subscriber-event.confirmed-by-${String(data.confirmedBy)}` as Wording);
    if (data.reason) return say(`subscriber-reason.${String(data.reason)}` as Wording);
    return data.way === 'staff'
      ? say('subscriber-event.left-by-staff', { by })
      : say(`subscriber-event.left-by-${String(data.way)}` as Wording);
  };
};

const HistoryEntry = ({ entry }: { readonly entry: Entry }) => {
  const say = useWording();
  const sentenceOf = useSentence();
  const reasonOf = useReason();
  const { formatDate } = useIntl();
  const { data, happenedAt, mail } = entry;
  const asked = entry.type === 'subscriber.asked';
  return (
    <Box tag="li" background="neutral100" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography fontWeight="bold">{sentenceOf(entry)}</Typography>
        <Typography variant="pi" textColor="neutral700" tag="time" dateTime={happenedAt}>
          {formatDate(happenedAt, { dateStyle: 'medium', timeStyle: 'medium' })}
        </Typography>
      </Flex>
      {typeof data.wording === 'string' && (
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingTop: '0.5rem' }}>
          {say('subscriber.words', { wording: data.wording })}
        </Typography>
      )}
      {typeof data.page === 'string' && (
        <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {say('subscriber.page', { page: data.page })}
        </Typography>
      )}
      {asked && mail && (
        <Flex gap={2} paddingTop={2} wrap="wrap">
          <MailBadge status={mail.status as MailView['status']} />
          {mail.status === 'failed' && mail.reason && <Typography variant="pi">{reasonOf(mail.reason)}</Typography>}
          {mail.reason === 'not-connected' && <Typography variant="pi">{reasonOf(mail.reason)}</Typography>}
        </Flex>
      )}
    </Box>
  );
};

/** Who agreed to what, when and where: nothing in it can be changed. */
export const ConsentHistory = ({ history }: Pick<SubscriberView, 'history'>) => {
  const say = useWording();
  return (
    <Panel title={say('subscriber.history')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {history.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </Flex>
    </Panel>
  );
};
