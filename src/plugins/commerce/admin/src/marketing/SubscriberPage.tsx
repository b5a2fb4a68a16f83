import { Box, Button, Dialog, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { ConfirmDialog, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import type { SubscriberView } from '../../../server/src/marketing/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { pluginId } from '../plugin-id';
import { useWording, type Wording } from '../wording';
import { ConsentHistory } from './ConsentHistory';
import { SubscriberBadge } from './SubscriberBadge';
import { useCommerceSubscriberQuery, useUnsubscribeCommerceSubscriberMutation } from './subscribers-api';

const Fact = ({ label, text }: { readonly label: Wording; readonly text: string }) => {
  const say = useWording();
  return (
    <Box>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {say(label)}
      </Typography>
      <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
};

/** A wish that reached the shop another way. */
const Unsubscribe = ({ subscriber: { id, email } }: { readonly subscriber: SubscriberView }) => {
  const say = useWording();
  const told = useTold();
  const [unsubscribe] = useUnsubscribeCommerceSubscriberMutation();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light">{say('subscriber.unsubscribe')}</Button>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={() => void told(unsubscribe(id), say('subscriber.unsubscribed'))}>
        {say('subscriber.unsubscribe-sure', { email })}
      </ConfirmDialog>
    </Dialog.Root>
  );
};

const SubscriberFacts = ({ subscriber }: { readonly subscriber: SubscriberView }) => {
  const say = useWording();
  const { formatDate, formatDisplayName } = useIntl();
  const may = { manage: useMay('subscribers.manage'), customers: useMay('customers.read') };
  const { name, locale, source, askedAt, confirmedAt, leftAt, customer, status } = subscriber;
  const at = (instant: string) => formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Panel title={say('subscriber.facts')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
          {name && <Fact label="subscribers.name" text={name} />}
          <Fact label="subscribers.language" text={formatDisplayName(locale, { type: 'language' }) ?? locale} />
          <Fact label="subscribers.source" text={say(`subscriber-source.${source}` as Wording)} />
          <Fact label="subscribers.asked" text={at(askedAt)} />
          {confirmedAt && <Fact label="subscribers.confirmed" text={at(confirmedAt)} />}
          {leftAt && <Fact label="subscriber.left" text={at(leftAt)} />}
        </Flex>
        {customer && may.customers && (
          <Link tag={NavLink} to={`/plugins/${pluginId}/customers/${customer}`}>
            {say('contact.customer')}
          </Link>
        )}
        {may.manage && ['pending', 'subscribed'].includes(status) && <Unsubscribe subscriber={subscriber} />}
      </Flex>
    </Panel>
  );
};

const SubscriberPage = () => {
  const say = useWording();
  const { id = '' } = useParams();
  const { data: subscriber, isLoading } = useCommerceSubscriberQuery(id, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  const back = (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('subscribers.title')}
    </Link>
  );
  if (!subscriber) return <Page.Error content={say('subscriber.missing')} action={back} />;
  return (
    <Page.Main>
      <Page.Title>{subscriber.email}</Page.Title>
      <Layouts.Header
        title={subscriber.email}
        navigationAction={back}
        secondaryAction={<SubscriberBadge status={subscriber.status} />}
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
            <ConsentHistory history={subscriber.history} />
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
            <SubscriberFacts subscriber={subscriber} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default SubscriberPage;
