import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { MailBadge } from '../mails/MailBadge';
import { useCommerceMailsQuery } from '../mails/mails-api';
import { useKindName } from '../mails/use-kind-name';
import { useReason } from '../mails/use-reason';
import { TwoLines } from '../page/TwoLines';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { Panel } from './Panel';

const List = ({ number }: { readonly number: string }) => {
  const say = useWording();
  const nameOf = useKindName();
  const reasonOf = useReason();
  const { formatDate } = useIntl();
  const { data: page } = useCommerceMailsQuery({ order: number }, { refetchOnMountOrArgChange: true });
  if (!page) return null;
  return (
    <Panel title={say('mails.title')}>
      {page.data.map(({ id, kind, recipient, status, reason, sentAt, queuedAt }) => (
        <Flex key={id} direction="column" alignItems="stretch" paddingBottom={3}>
          <Flex justifyContent="space-between" gap={2}>
            <Typography fontWeight="semiBold">{nameOf(kind)}</Typography>
            <MailBadge status={status} />
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {[recipient, formatDate(sentAt ?? queuedAt, { dateStyle: 'medium', timeStyle: 'short' })]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          {reason && <TwoLines text={reasonOf(reason)} />}
        </Flex>
      ))}
      {!page.data.length && <Typography textColor="neutral600">{say('mails.none-of-order')}</Typography>}
    </Panel>
  );
};

/** The mails that went out about an order, for those who may read mails. */
export const OrderMails = ({ number }: { readonly number: string }) =>
  useMay('mails.read') ? <List number={number} /> : null;
