import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { shownAmount } from '../money/amount-text';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { CardBadge } from './CardBadge';
import { EditCard } from './EditCard';
import { type WholeCard, useCommerceGiftCardQuery } from './gift-cards-api';
import { MovementsTable } from './MovementsTable';

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
    {children}
  </Flex>
);

const CardFacts = ({ card }: { readonly card: WholeCard }) => {
  const say = useWording();
  const { locale, formatDate } = useIntl();
  const { currency, balance, initial, expiresAt, note } = card;
  const money = (amount: number) => shownAmount(amount, currency, locale);
  return (
    <Panel>
      <Grid.Root gap={6}>
        <Grid.Item col={4} xs={12} alignItems="start">
          <Fact label={say('gift-card.balance')}>
            <Typography variant="delta">
              {say('gift-card.balance-of', { balance: money(balance), initial: money(initial) })}
            </Typography>
            <Box width="16rem" height="0.6rem" background="neutral150" hasRadius aria-hidden>
              <Box width={`${(balance / initial) * 100}%`} height="100%" background="success600" hasRadius />
            </Box>
          </Fact>
        </Grid.Item>
        <Grid.Item col={3} xs={12} alignItems="start">
          <Fact label={say('gift-card.expires')}>
            <Typography>
              {expiresAt === null ? say('gift-card.never') : formatDate(expiresAt, { dateStyle: 'long' })}
            </Typography>
          </Fact>
        </Grid.Item>
        <Grid.Item col={5} xs={12} alignItems="start">
          <Fact label={say('gift-card.note')}>
            <Typography textColor={note ? 'neutral800' : 'neutral600'}>{note ?? say('gift-card.no-note')}</Typography>
          </Fact>
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};

const CardPage = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { id = '' } = useParams();
  const mayManage = useMay('gift-cards.manage');
  const { data: card, isLoading } = useCommerceGiftCardQuery(id, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  const back = (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('gift-cards.title')}
    </Link>
  );
  if (!card) return <Page.Error content={say('gift-card.missing')} action={back} />;
  const title = say('gift-card.page', { lastFour: card.lastFour });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say('gift-card.issued-on', { date: formatDate(card.issuedAt, { dateStyle: 'long' }) })}
        navigationAction={back}
        secondaryAction={<CardBadge card={card} />}
        primaryAction={mayManage && <EditCard card={card} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <CardFacts card={card} />
          <Box>
            <Box paddingBottom={3}>
              <Typography tag="h2" variant="delta">
                {say('gift-card.movements')}
              </Typography>
            </Box>
            <MovementsTable card={card} />
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default CardPage;
