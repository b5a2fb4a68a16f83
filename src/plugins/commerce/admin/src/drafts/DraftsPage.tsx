import { Badge, Flex, IconButton, Link, LinkButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DraftView } from '../../../server/src/order/draft-contract';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useTold } from '../page/use-told';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceDraftsQuery, useRemoveCommerceDraftMutation } from './drafts-api';
import { tone } from '../page/tone';

const columns = ['drafts.for', 'drafts.made', 'drafts.state', 'order.total'] as const;

const tones = {
  open: tone.calm,
  sent: tone.new,
  paying: tone.open,
  ordered: tone.good,
} as const;

const stateOf = ({ cart, sentAt }: DraftView): keyof typeof tones => {
  if (cart.status === 'ordered') return 'ordered';
  if (cart.status === 'checkout') return 'paying';
  return sentAt ? 'sent' : 'open';
};

const DraftRow = ({ draft }: { readonly draft: DraftView }) => {
  const say = useWording();
  const told = useTold();
  const { locale, formatDate } = useIntl();
  const [remove] = useRemoveCommerceDraftMutation();
  const { id, cart, createdAt, createdBy } = draft;
  const ordered = cart.status === 'ordered';
  const state = stateOf(draft);
  return (
    <Tr>
      <Td>
        <Link tag={NavLink} to={ordered ? `/plugins/${pluginId}/orders/${cart.orderNumber}` : id}>
          {ordered ? say('order.title', { number: cart.orderNumber }) : (cart.email ?? say('drafts.nobody'))}
        </Link>
      </Td>
      <Td>
        <Typography>
          {[formatDate(createdAt, { dateStyle: 'medium', timeStyle: 'short' }), createdBy].filter(Boolean).join(' · ')}
        </Typography>
      </Td>
      <Td>
        <Badge {...tones[state]}>{say(`drafts.state.${state}`)}</Badge>
      </Td>
      <Td>
        <Typography fontWeight="semiBold">
          {ordered ? '–' : shownAmount(cart.totals.total, cart.currency, locale)}
        </Typography>
      </Td>
      <Td>
        <Flex justifyContent="flex-end">
          <IconButton
            variant="ghost"
            label={say('drafts.remove')}
            onClick={() => void told(remove(id), say('drafts.removed'))}
          >
            <Trash />
          </IconButton>
        </Flex>
      </Td>
    </Tr>
  );
};

const DraftsPage = () => {
  const say = useWording();
  const options = { refetchOnMountOrArgChange: true };
  const { data: drafts, isError, refetch } = useCommerceDraftsQuery(undefined, options);
  const make = (
    <LinkButton tag={NavLink} to="new" startIcon={<Plus />}>
      {say('drafts.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <Page.Title>{say('drafts.title')}</Page.Title>
      <Layouts.Header title={say('drafts.title')} subtitle={say('drafts.about')} primaryAction={make} />
      <Layouts.Content>
        {isError && !drafts ? (
          <NotLoaded content={say('drafts.failed')} again={() => void refetch()} />
        ) : !drafts ? (
          <Page.Loading />
        ) : drafts.length ? (
          <Table colCount={columns.length + 1} rowCount={drafts.length + 1}>
            <Head columns={columns} actions="stock.actions" />
            <Tbody>
              {drafts.map((draft) => (
                <DraftRow key={draft.id} draft={draft} />
              ))}
            </Tbody>
          </Table>
        ) : (
          <Nothing content={say('drafts.none')} action={make} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default DraftsPage;
