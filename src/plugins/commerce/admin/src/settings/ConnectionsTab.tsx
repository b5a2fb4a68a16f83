import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import type { Connection } from '../../../server/src/platform/settings-contract';
import { Panel } from '../orders/Panel';
import { NotLoaded } from '../page/Nothing';
import { useWording, type Wording } from '../wording';
import { connectionWording } from './connection-wording';
import { MailchimpStatus } from './MailchimpStatus';
import { useCommerceConnectionsQuery } from './settings-api';
import { tone } from '../page/tone';

const tones = {
  connected: tone.good,
  test: tone.open,
  off: tone.calm,
} as const;

const Variable = ({ variable: { name, set, required } }: { readonly variable: Connection['variables'][number] }) => {
  const say = useWording();
  return (
    <Flex tag="li" gap={2}>
      {set ? <CheckCircle fill="success600" aria-hidden /> : <CrossCircle fill="neutral400" aria-hidden />}
      <Typography style={{ fontFamily: 'monospace' }}>{name}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {say(set ? 'settings.set' : required ? 'settings.missing' : 'settings.optional')}
      </Typography>
    </Flex>
  );
};

const ConnectionPanel = ({ connection }: { readonly connection: Connection }) => {
  const say = useWording();
  const { id, state, detail, variables } = connection;
  const words = connectionWording(id);
  return (
    <Panel title={words ? say(words.title) : id}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={3}>
          <Badge {...tones[state]}>{say(`settings.state.${state}`)}</Badge>
          {detail && <Typography textColor="neutral600">{detail}</Typography>}
        </Flex>
        {words && <Typography>{say(words.about)}</Typography>}
        {words && state !== 'connected' && (
          <Box tag="ol" paddingLeft={5} style={{ listStyle: 'decimal' }}>
            {words.steps.map((step: Wording) => (
              <Box key={step} tag="li" paddingBottom={1}>
                <Typography>{say(step)}</Typography>
              </Box>
            ))}
          </Box>
        )}
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
          {variables.map((variable) => (
            <Variable key={variable.name} variable={variable} />
          ))}
        </Flex>
        {id === 'mailchimp' && state === 'connected' && <MailchimpStatus />}
      </Flex>
    </Panel>
  );
};

/** What the shop works with outside, and how to connect what is missing. */
const ConnectionsTab = () => {
  const say = useWording();
  const { data, isError, refetch } = useCommerceConnectionsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError && !data) return <NotLoaded content={say('settings.failed')} again={() => void refetch()} />;
  if (!data) return <Page.Loading />;
  return (
    <>
      <Typography textColor="neutral600">{say('settings.connections-about')}</Typography>
      {data.map((connection) => (
        <ConnectionPanel key={connection.id} connection={connection} />
      ))}
    </>
  );
};

export default ConnectionsTab;
