import { Box, Button, Dialog, Flex, Link, Tabs } from '@strapi/design-system';
import { ArrowLeft, Trash } from '@strapi/icons';
import { ConfirmDialog, Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useLocation, useNavigate, useParams } from 'react-router-dom';
import type { PromotionView } from '../../../server/src/promotion/contract';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { CodesPanel } from './CodesPanel';
import { PromotionBadge } from './PromotionBadge';
import { PromotionForm } from './PromotionForm';
import {
  type PromotionInput,
  useCommercePromotionQuery,
  useCommercePromotionRulesQuery,
  useCreateCommercePromotionMutation,
  useRemoveCommercePromotionMutation,
  useReplaceCommercePromotionMutation,
} from './promotions-api';

/** What the page is opened at: whoever made a promotion that takes a code wants codes next. */
interface Shown {
  readonly tab: 'rules' | 'codes';
}

const blank: PromotionInput = {
  ...{ title: '', enabled: true, automatic: true, position: 10, stacking: 'combine' },
  ...{ startsAt: null, endsAt: null, usageLimit: null, customerLimit: null, conditions: [], benefits: [] },
};

const inputOf = (promotion: PromotionView): PromotionInput => {
  const { title, enabled, automatic, position, stacking, startsAt, endsAt, usageLimit, customerLimit } = promotion;
  const { conditions, benefits } = promotion;
  return {
    ...{ title, enabled, automatic, position, stacking, startsAt, endsAt },
    ...{ usageLimit, customerLimit, conditions, benefits },
  };
};

const Back = () => {
  const say = useWording();
  return (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('promotions.title')}
    </Link>
  );
};

const RemovePromotion = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [remove] = useRemoveCommercePromotionMutation();
  const confirmed = async () => {
    if (await told(remove(id), say('webhook.removed'))) navigate('..', { relative: 'path' });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {say('webhook.remove')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={confirmed}>{say('promotion.remove-sure')}</ConfirmDialog>
    </Dialog.Root>
  );
};

const NewPromotion = () => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const { data: rules } = useCommercePromotionRulesQuery();
  const [create, { isLoading }] = useCreateCommercePromotionMutation();
  const save = async (input: PromotionInput) => {
    const made = await told(create(input), say('webhook.saved'));
    if (!made) return;
    const state: Shown = { tab: made.automatic ? 'rules' : 'codes' };
    navigate(`../${made.id}`, { relative: 'path', replace: true, state });
  };
  if (!rules) return <Page.Loading />;
  return (
    <>
      <Layouts.Header title={say('promotion.new')} navigationAction={<Back />} />
      <Layouts.Content>
        <PromotionForm
          start={blank}
          rules={rules}
          saving={isLoading}
          disabled={false}
          save={(input) => void save(input)}
        />
      </Layouts.Content>
    </>
  );
};

const EditPromotion = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const told = useTold();
  const mayManage = useMay('promotions.manage');
  const { state } = useLocation();
  const { tab = 'rules' } = (state ?? {}) as Partial<Shown>;
  const { data: rules } = useCommercePromotionRulesQuery();
  const { data: promotion, isError } = useCommercePromotionQuery(id, { refetchOnMountOrArgChange: true });
  const [replace, { isLoading }] = useReplaceCommercePromotionMutation();
  if (isError && !promotion) return <Page.Error content={say('promotion.missing')} action={<Back />} />;
  if (!promotion || !rules) return <Page.Loading />;
  return (
    <>
      <Layouts.Header
        title={promotion.title}
        navigationAction={<Back />}
        secondaryAction={<PromotionBadge status={promotion.status} />}
        primaryAction={mayManage && <RemovePromotion id={id} />}
      />
      <Layouts.Content>
        <Tabs.Root defaultValue={tab}>
          <Tabs.List aria-label={promotion.title}>
            <Tabs.Trigger value="rules">{say('promotion.rules')}</Tabs.Trigger>
            <Tabs.Trigger value="codes">{say('codes.title')}</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={5}>
            <Tabs.Content value="rules">
              <PromotionForm
                start={inputOf(promotion)}
                rules={rules}
                saving={isLoading}
                disabled={!mayManage}
                save={(body) => void told(replace({ id, body }), say('webhook.saved'))}
              />
            </Tabs.Content>
            <Tabs.Content value="codes">
              <CodesPanel id={id} mayManage={mayManage} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </>
  );
};

const PromotionPage = () => {
  const say = useWording();
  const { id = 'new' } = useParams();
  return (
    <Page.Main>
      <Page.Title>{say('promotions.title')}</Page.Title>
      <Flex direction="column" alignItems="stretch">
        {id === 'new' ? <NewPromotion /> : <EditPromotion key={id} id={id} />}
      </Flex>
    </Page.Main>
  );
};

export default PromotionPage;
