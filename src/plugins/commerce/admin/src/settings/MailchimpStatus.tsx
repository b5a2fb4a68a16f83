import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MailchimpView } from '../../../server/src/mailchimp/contract';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { Fact } from './Fact';
import { useCommerceMailchimpQuery, useSyncMailchimpMutation } from './settings-api';

const useMoment = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  return (at: string | null | undefined) =>
    at ? formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }) : say('settings.never');
};

const Refusals = ({ refusals }: Pick<MailchimpView, 'refusals'>) => {
  const say = useWording();
  if (!refusals.length) return null;
  return (
    <Box>
      <Typography fontWeight="semiBold">{say('mailchimp.refusals')}</Typography>
      <Box tag="ul" paddingTop={2}>
        {refusals.map(({ kind, name, error }) => (
          <Box key={`${kind} ${name}`} tag="li" paddingBottom={1}>
            <Typography variant="pi">
              {say(`mailchimp.kind.${kind as 'product'}`)} {name.split('/').at(-1)}: {error}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const Sync = ({ sync }: Pick<MailchimpView, 'sync'>) => {
  const say = useWording();
  const { formatNumber } = useIntl();
  const moment = useMoment();
  const may = useMay('settings.manage');
  const told = useTold();
  const [start, { isLoading }] = useSyncMailchimpMutation();
  const running = sync !== null && sync.finishedAt === null;
  const share = running ? formatNumber(sync.done / (sync.total || 1), { style: 'percent' }) : '';
  return (
    <Flex gap={4} wrap="wrap">
      {may && (
        <Button
          variant="secondary"
          loading={isLoading || running}
          onClick={() => void told(start(), say('mailchimp.started'))}
        >
          {say('mailchimp.sync')}
        </Button>
      )}
      <Typography textColor="neutral600" role="status">
        {running ? say('mailchimp.running', { share }) : say('mailchimp.last-sync', { when: moment(sync?.finishedAt) })}
      </Typography>
    </Flex>
  );
};

/** What Mailchimp knows of the shop, what waits for it and what it would not have; and the telling of everything. */
export const MailchimpStatus = () => {
  const say = useWording();
  const { formatNumber } = useIntl();
  const moment = useMoment();
  const { data } = useCommerceMailchimpQuery(undefined, { refetchOnMountOrArgChange: true, pollingInterval: 5000 });
  if (!data) return null;
  const { told, members, membersLookedAt, waiting, refused, toldAt, failure, sync, refusals } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Grid.Root gap={4}>
        <Fact label={say('mailchimp.told')} value={formatNumber(told)} />
        <Fact label={say('mailchimp.members')} value={formatNumber(members)} />
        <Fact label={say('mailchimp.waiting')} value={formatNumber(waiting)} />
        <Fact label={say('mailchimp.refused')} value={formatNumber(refused)} bad={refused > 0} />
        <Fact label={say('mailchimp.told-at')} value={moment(toldAt)} />
        <Fact label={say('mailchimp.members-looked-at')} value={moment(membersLookedAt)} />
      </Grid.Root>
      {failure && (
        <Typography textColor="danger600">
          {say('mailchimp.failure', { when: moment(failure.at), error: failure.error })}
        </Typography>
      )}
      <Refusals refusals={refusals} />
      <Sync sync={sync} />
    </Flex>
  );
};
