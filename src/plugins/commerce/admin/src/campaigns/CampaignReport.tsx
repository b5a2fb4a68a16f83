import { Box, Flex, Grid, Link, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { CampaignView, ReportView } from '../../../server/src/campaign/contract';
import { shownAmount } from '../money/amount-text';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceCampaignAudienceQuery, useCommerceCampaignReportQuery } from './campaigns-api';
import { serviceName } from './sender-name';
import { useInstant } from './use-instant';

type Measured = NonNullable<ReportView['measured']>;

interface OfCampaign {
  readonly campaign: CampaignView;
}

const Tile = ({ label, figure, detail }: { label: string; figure: string; detail?: string | undefined }) => (
  <Grid.Item col={3} xs={6} direction="column" alignItems="flex-start">
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <Typography tag="dd" variant="beta" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {figure}
    </Typography>
    {detail && (
      <Typography tag="dd" variant="pi" textColor="neutral600">
        {detail}
      </Typography>
    )}
  </Grid.Item>
);

/** What became of the mails. */
const Mails = ({ report }: { readonly report: ReportView }) => {
  const say = useWording();
  const { formatNumber } = useIntl();
  const { recipients, sent, waiting, failed, inDoubt, skipped, unsubscribed, bounced, opens, clicks } = report;
  const share = (count: number): string | undefined =>
    sent ? formatNumber(count / sent, { style: 'percent', maximumFractionDigits: 1 }) : undefined;
  const told = (count: number | null) =>
    count === null
      ? { figure: '–', detail: say('campaign.not-measured') }
      : { figure: formatNumber(count), detail: share(count) };
  const done = recipients - waiting;
  return (
    <Panel title={say('campaign.report')}>
      {waiting > 0 && recipients > 0 && (
        <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={5}>
          <Typography>{say('campaign.progress', { done, recipients })}</Typography>
          <ProgressBar
            value={Math.round((done / recipients) * 100)}
            aria-label={say('campaign.progress', { done, recipients })}
          />
        </Flex>
      )}
      <Grid.Root tag="dl" gap={5}>
        <Tile label={say('campaigns.recipients')} figure={formatNumber(recipients)} />
        <Tile label={say('campaign.sent')} figure={formatNumber(sent)} />
        <Tile label={say('campaign.failed')} figure={formatNumber(failed)} />
        <Tile label={say('campaign.skipped')} figure={formatNumber(skipped)} />
        <Tile label={say('campaign.opens')} {...told(opens)} />
        <Tile label={say('campaign.clicks')} {...told(clicks)} />
        <Tile label={say('campaign.unsubscribed')} {...told(unsubscribed)} />
        <Tile label={say('campaign.bounced')} {...told(bounced)} />
        {inDoubt > 0 && (
          <Tile label={say('campaign.in-doubt')} figure={formatNumber(inDoubt)} detail={say('campaign.in-doubt-why')} />
        )}
      </Grid.Root>
    </Panel>
  );
};

/** What the service that sent it counts: by its own rules, and without shipping and tax. */
const Counted = ({ campaign: { sender }, measured }: OfCampaign & { readonly measured: Measured }) => {
  const say = useWording();
  const instant = useInstant();
  const { locale } = useIntl();
  const { at, orders, revenue, currency } = measured;
  const amount = revenue === null || currency === null ? '–' : shownAmount(revenue, currency, locale);
  const facts = { service: serviceName(sender) ?? '', orders, amount, at: instant(at) };
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {say('campaign.counted', facts)}
    </Typography>
  );
};

/** What its links led to. */
const Sales = ({ campaign, sales, measured }: OfCampaign & Pick<ReportView, 'sales' | 'measured'>) => {
  const { id, name } = campaign;
  const say = useWording();
  const { locale } = useIntl();
  const mayRead = useMay('orders.read');
  const ordersOf = new URLSearchParams({ campaign: id, groupName: name, status: 'completed' });
  const toOrders = mayRead && sales.length > 0 && (
    <Link tag={NavLink} to={`/plugins/${pluginId}/orders?${ordersOf.toString()}`}>
      {say('campaign.orders')}
    </Link>
  );
  return (
    <Panel title={say('campaign.sales')} action={toOrders}>
      {sales.length ? (
        <Grid.Root tag="dl" gap={5}>
          {sales.map(({ currency, orders, revenue }) => (
            <Tile
              key={currency}
              label={say('campaign.revenue', { currency })}
              figure={shownAmount(revenue, currency, locale)}
              detail={say('campaign.order-count', { count: orders })}
            />
          ))}
        </Grid.Root>
      ) : (
        <Typography textColor="neutral600">{say('campaign.no-sales')}</Typography>
      )}
      <Box paddingTop={4}>
        <Typography variant="pi" textColor="neutral600">
          {say('campaign.sales-about')}
        </Typography>
        {measured && <Counted campaign={campaign} measured={measured} />}
      </Box>
    </Panel>
  );
};

const Expected = ({ campaign: { audience } }: OfCampaign) => {
  const say = useWording();
  const { data } = useCommerceCampaignAudienceQuery(audience, { refetchOnMountOrArgChange: true });
  return (
    <Panel title={say('campaign.audience')}>
      {data && <Typography>{say('campaign.count', { count: data.recipients })}</Typography>}
    </Panel>
  );
};

const Begun = ({ campaign }: OfCampaign) => {
  const { id, status } = campaign;
  const pollingInterval = status === 'sending' ? 3000 : 0;
  const { data: report } = useCommerceCampaignReportQuery(id, { refetchOnMountOrArgChange: true, pollingInterval });
  if (!report) return null;
  return (
    <>
      <Mails report={report} />
      <Sales campaign={campaign} sales={report.sales} measured={report.measured} />
    </>
  );
};

/** What came of a campaign; of one that has not begun, how many it is for. */
export const CampaignReport = ({ campaign, begun }: OfCampaign & { readonly begun: boolean }) =>
  begun ? <Begun campaign={campaign} /> : <Expected campaign={campaign} />;
