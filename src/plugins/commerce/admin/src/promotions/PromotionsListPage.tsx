import { Button, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Play, Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate, useSearchParams } from 'react-router-dom';
import type { PromotionView } from '../../../server/src/promotion/contract';
import { Head } from '../page/Head';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { PromotionBadge } from './PromotionBadge';
import { useCommercePromotionsQuery } from './promotions-api';
import { useNames } from './use-names';

const columns = [
  'promotion.title',
  'promotion.applies',
  'promotion.status',
  'promotion.schedule',
  'promotion.uses',
] as const;

const PromotionRow = ({ promotion }: { readonly promotion: PromotionView }) => {
  const say = useWording();
  const names = useNames();
  const navigate = useNavigate();
  const { formatDate, formatNumber } = useIntl();
  const { id, title, benefits, automatic, codes, status, startsAt, endsAt, uses, usageLimit } = promotion;
  const date = (instant: string | null) => (instant === null ? '' : formatDate(instant, { dateStyle: 'medium' }));
  return (
    <Tr onClick={() => navigate(id)} style={{ cursor: 'pointer' }}>
      <Td>
        <Link tag={NavLink} to={id} onClick={(event) => event.stopPropagation()}>
          {title}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {benefits.map(({ rule }) => names.ofRule({ id: rule, label: rule })).join(' · ')}
        </Typography>
      </Td>
      <Td>
        <Typography>{automatic ? say('promotion.automatic') : say('promotion.by-code', { count: codes })}</Typography>
      </Td>
      <Td>
        <PromotionBadge status={status} />
      </Td>
      <Td>
        <Typography>{startsAt || endsAt ? `${date(startsAt)} – ${date(endsAt)}` : say('promotion.always')}</Typography>
      </Td>
      <Td>
        <Typography>
          {usageLimit === null ? formatNumber(uses) : `${formatNumber(uses)} / ${formatNumber(usageLimit)}`}
        </Typography>
      </Td>
    </Tr>
  );
};

const PromotionsListPage = () => {
  const say = useWording();
  const mayManage = useMay('promotions.manage');
  const [search] = useSearchParams();
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const list = useCommercePromotionsQuery(query, { refetchOnMountOrArgChange: true });
  const create = mayManage && (
    <Button tag={NavLink} to="new" startIcon={<Plus />}>
      {say('promotion.new')}
    </Button>
  );
  const tryOut = (
    <Button tag={NavLink} to="try" variant="tertiary" startIcon={<Play />}>
      {say('try.title')}
    </Button>
  );
  return (
    <Page.Main>
      <Page.Title>{say('promotions.title')}</Page.Title>
      <Layouts.Header
        title={say('promotions.title')}
        subtitle={say('promotions.about')}
        secondaryAction={tryOut}
        primaryAction={create}
      />
      <Layouts.Content>
        <ListBody list={list} failed={say('promotions.failed')} none={say('promotions.none')}>
          {(promotions) => (
            <Table colCount={columns.length} rowCount={promotions.length + 1}>
              <Head columns={columns} />
              <Tbody>
                {promotions.map((promotion) => (
                  <PromotionRow key={promotion.id} promotion={promotion} />
                ))}
              </Tbody>
            </Table>
          )}
        </ListBody>
      </Layouts.Content>
    </Page.Main>
  );
};

export default PromotionsListPage;
