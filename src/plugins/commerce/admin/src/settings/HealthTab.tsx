import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { WebhookHealthView } from '../../../server/src/webhook/health-contract';
import { Panel } from '../orders/Panel';
import { NotLoaded } from '../page/Nothing';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { Fact } from './Fact';
import { useCommerceWebhookHealthQuery } from './settings-api';

const Health = ({ health: { incoming, outgoing, failedJobs } }: { readonly health: WebhookHealthView }) => {
  const say = useWording();
  const { formatDate, formatNumber } = useIntl();
  const when = (at: string | null) =>
    at === null ? say('settings.never') : formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <Panel title={say('settings.incoming')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {incoming.map(({ provider, address, lastAt, received }) => (
            <Box key={provider} tag="section" aria-label={provider}>
              <Typography fontWeight="semiBold">{provider}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingBottom: '0.8rem' }}>
                {say('settings.send-to', { address })}
              </Typography>
              <Grid.Root gap={4}>
                <Fact label={say('settings.last-news')} value={when(lastAt)} />
                <Fact label={say('settings.news-of-week')} value={formatNumber(received)} />
              </Grid.Root>
            </Box>
          ))}
          {!incoming.length && <Typography textColor="neutral600">{say('settings.nothing-incoming')}</Typography>}
        </Flex>
      </Panel>
      <Panel title={say('settings.outgoing')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Grid.Root gap={4}>
            <Fact label={say('settings.receivers')} value={formatNumber(outgoing.endpoints)} />
            <Fact label={say('settings.last-delivery')} value={when(outgoing.lastAt)} />
            <Fact label={say('settings.delivered')} value={formatNumber(outgoing.delivered)} />
            <Fact label={say('settings.undelivered')} value={formatNumber(outgoing.failed)} bad={outgoing.failed > 0} />
          </Grid.Root>
          <Link tag={NavLink} to={`/plugins/${pluginId}/webhooks`}>
            {say('settings.show-webhooks')}
          </Link>
        </Flex>
      </Panel>
      <Panel title={say('settings.background')}>
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Fact label={say('settings.failed-jobs')} value={formatNumber(failedJobs)} bad={failedJobs > 0} />
          <Link tag={NavLink} to={`/plugins/${pluginId}/jobs?status=failed`}>
            {say('settings.show-jobs')}
          </Link>
        </Flex>
      </Panel>
    </>
  );
};

/** Whether payment providers are heard, others are told, and nothing is stuck. */
const HealthTab = () => {
  const say = useWording();
  const options = { refetchOnMountOrArgChange: true, pollingInterval: 15_000 };
  const { data, isError, refetch } = useCommerceWebhookHealthQuery(undefined, options);
  if (isError && !data) return <NotLoaded content={say('settings.failed')} again={() => void refetch()} />;
  return data ? <Health health={data} /> : <Page.Loading />;
};

export default HealthTab;
