import { Button, Flex, Grid, Link, TextInput, Typography } from '@strapi/design-system';
import { ArrowLeft, Check, Duplicate } from '@strapi/icons';
import { Layouts, Page, useClipboard, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { WholeDraftView } from '../../../server/src/order/draft-contract';
import { ConfirmedAction } from '../orders/actions/ConfirmedAction';
import { Panel } from '../orders/Panel';
import { useTold } from '../page/use-told';
import { pluginId } from '../plugin-id';
import { useCommerceSettingsQuery } from '../settings/settings-api';
import { useWording } from '../wording';
import { bodyOf, formOf, isReady, newDraft, type DraftForm } from './draft-form';
import { DraftBuyer } from './DraftBuyer';
import { DraftLines } from './DraftLines';
import { DraftPrice } from './DraftPrice';
import { useCommerceDraftQuery, useSaveCommerceDraftMutation, useSendCommerceDraftMutation } from './drafts-api';

const LinkPanel = ({ draft: { link } }: { readonly draft: WholeDraftView }) => {
  const say = useWording();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  if (!link) return <Typography textColor="neutral600">{say('drafts.no-link')}</Typography>;
  const copied = async () => {
    if (await copy(link)) toggleNotification({ type: 'success', message: say('drafts.copied') });
  };
  return (
    <Flex gap={2}>
      <TextInput aria-label={say('drafts.link')} readOnly value={link} />
      <Button variant="secondary" startIcon={<Duplicate />} onClick={() => void copied()}>
        {say('drafts.copy')}
      </Button>
    </Flex>
  );
};

const DraftEditor = ({ draft, start }: { readonly draft?: WholeDraftView; readonly start: DraftForm }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [form, setForm] = useState(start);
  const [save, { isLoading }] = useSaveCommerceDraftMutation();
  const [send] = useSendCommerceDraftMutation();
  const cart = draft?.cart.status === 'ordered' ? undefined : draft?.cart;
  const change = (difference: Partial<DraftForm>) => setForm((before) => ({ ...before, ...difference }));
  const keep = async () => {
    const saved = await told(save({ ...(draft && { id: draft.id }), body: bodyOf(form) }), say('drafts.saved'));
    if (saved && !draft) navigate(`../${saved.id}`, { relative: 'path', replace: true });
  };
  const changed = JSON.stringify(form) !== JSON.stringify(start);
  return (
    <Page.Main>
      <Page.Title>{say('drafts.one')}</Page.Title>
      <Layouts.Header
        title={say(draft ? 'drafts.one' : 'drafts.new')}
        subtitle={say('drafts.about')}
        navigationAction={
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('drafts.title')}
          </Link>
        }
        primaryAction={
          <Flex gap={2}>
            {draft && cart && !changed && (
              <ConfirmedAction
                variant="secondary"
                label={say('drafts.send')}
                question={say('drafts.send-question', { email: cart.email ?? '–' })}
                done={say('drafts.sent')}
                act={() => send(draft.id)}
              />
            )}
            <Button startIcon={<Check />} loading={isLoading} disabled={!isReady(form)} onClick={() => void keep()}>
              {say('drafts.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Grid.Item col={7} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Panel title={say('drafts.lines')}>
              <DraftLines lines={form.lines} set={(lines) => change({ lines })} />
            </Panel>
            {draft && cart && (
              <>
                <Panel title={say('drafts.price')}>
                  <DraftPrice cart={cart} />
                </Panel>
                <Panel title={say('drafts.link')}>
                  <LinkPanel draft={draft} />
                </Panel>
              </>
            )}
          </Grid.Item>
          <Grid.Item col={5} xs={12} direction="column" alignItems="stretch">
            <Panel title={say('drafts.buyer')}>
              <DraftBuyer
                form={form}
                currency={cart?.currency ?? 'EUR'}
                options={draft?.shippingOptions ?? []}
                change={change}
              />
            </Panel>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

/** Staff put an order together; its buyer pays it under a link. */
const DraftPage = () => {
  const say = useWording();
  const { id = 'new' } = useParams();
  const fresh = id === 'new';
  const { data: store } = useCommerceSettingsQuery();
  const { data: draft, isError } = useCommerceDraftQuery(id, { skip: fresh, refetchOnMountOrArgChange: true });
  if (isError && !draft) return <Page.Error content={say('drafts.missing')} />;
  if (!fresh && !draft) return <Page.Loading />;
  if (draft?.cart.status === 'ordered') {
    return (
      <Page.Error
        content={say('drafts.became')}
        action={
          <Link tag={NavLink} to={`/plugins/${pluginId}/orders/${draft.cart.orderNumber}`}>
            {say('order.title', { number: draft.cart.orderNumber })}
          </Link>
        }
      />
    );
  }
  const start = draft ? formOf(draft.cart) : newDraft(store?.country ?? 'DE');
  return <DraftEditor key={JSON.stringify(start)} start={start} {...(draft && { draft })} />;
};

export default DraftPage;
