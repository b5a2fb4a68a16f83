import { Box, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { ListedCampaignView } from '../../../server/src/campaign/contract';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import { CampaignBadge } from './CampaignBadge';
import { useInstant } from './use-instant';

const columns = [
  'campaign.name',
  'campaigns.status',
  'campaigns.recipients',
  'campaigns.sales',
  'campaigns.when',
] as const;

/** When it went out, is to go out, or was last written in. */
const useWhen = () => {
  const say = useWording();
  const instant = useInstant();
  return ({ status, sendAt, startedAt, finishedAt, changedAt }: ListedCampaignView): string => {
    if (status === 'draft') return say('campaigns.changed', { at: instant(changedAt) });
    if (status === 'scheduled') return say('campaigns.goes-out', { at: instant(sendAt) });
    return instant(finishedAt ?? startedAt);
  };
};

/** What its links led to, one line per currency. */
const Sales = ({ sales }: Pick<ListedCampaignView, 'sales'>) => {
  const say = useWording();
  const { locale } = useIntl();
  if (!sales.length) return <Typography>–</Typography>;
  return (
    <>
      {sales.map(({ currency, orders, revenue }) => (
        <Box key={currency}>
          <Typography tag="p">{shownAmount(revenue, currency, locale)}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('campaign.order-count', { count: orders })}
          </Typography>
        </Box>
      ))}
    </>
  );
};

export const CampaignsTable = ({ campaigns }: { readonly campaigns: readonly ListedCampaignView[] }) => {
  const say = useWording();
  const whenOf = useWhen();
  const navigate = useNavigate();
  const { formatNumber } = useIntl();
  return (
    <Table colCount={columns.length} rowCount={campaigns.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {campaigns.map((campaign) => (
          <Tr key={campaign.id} onClick={() => navigate(campaign.id)} style={{ cursor: 'pointer' }}>
            <Td>
              <Box maxWidth="36rem">
                <Link tag={NavLink} to={campaign.id} onClick={(event) => event.stopPropagation()}>
                  {campaign.name}
                </Link>
                <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
                  {campaign.subject || say('campaigns.no-subject')}
                </Typography>
              </Box>
            </Td>
            <Td>
              <CampaignBadge status={campaign.status} />
            </Td>
            <Td>
              <Typography>{campaign.recipients === null ? '–' : formatNumber(campaign.recipients)}</Typography>
            </Td>
            <Td>
              <Sales sales={campaign.sales} />
            </Td>
            <Td>
              <Typography>{whenOf(campaign)}</Typography>
              {campaign.problem && campaign.status === 'draft' && (
                <Typography tag="p" variant="pi" textColor="danger600">
                  {say('campaigns.not-begun')}
                </Typography>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
