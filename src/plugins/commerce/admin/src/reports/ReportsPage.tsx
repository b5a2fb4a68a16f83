import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Panel } from '../orders/Panel';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useWording, type Wording } from '../wording';
import { GroupChart } from './GroupChart';
import { GroupTable } from './GroupTable';
import { type MeasureName } from './measures';
import { PeriodTable } from './PeriodTable';
import { PrintStyle } from './print-style';
import { ReportActions } from './ReportActions';
import { ReportFilter } from './ReportFilter';
import { type SalesReport, useCommerceSalesQuery } from './reports-api';
import { SalesChart } from './SalesChart';
import { Totals } from './Totals';
import { type ReportQuery, useReportQuery } from './use-report-query';

const days = (formatDate: ReturnType<typeof useIntl>['formatDate'], { from, to }: { from: string; to: string }) =>
  [from, to].map((day) => formatDate(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })).join(' – ');

const Report = ({ report, query }: { readonly report: SalesReport; readonly query: ReportQuery }) => {
  const say = useWording();
  const { formatDate } = useIntl();
  const [measure, setMeasure] = useState<MeasureName>('net');
  const { meta } = report;
  const { groups, comparison, totals, currency } = meta;
  const title = say(`reports.${measure}` as Wording);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Totals {...{ totals, currency }} before={comparison?.totals} chosen={measure} choose={setMeasure} />
      <Panel title={title}>
        {comparison && (
          <Typography variant="pi" textColor="neutral600">
            {say('reports.beside', { days: days(formatDate, comparison) })}
          </Typography>
        )}
        {groups && query.groupBy ? (
          <GroupChart {...{ groups, measure, currency }} groupBy={query.groupBy} />
        ) : (
          <SalesChart {...{ report, measure }} rows={report.data} interval={query.interval} />
        )}
      </Panel>
      {totals.exact && (
        <Typography variant="pi" textColor="neutral600">
          {say('reports.exact', totals.exact)}
        </Typography>
      )}
      {groups && query.groupBy ? (
        <GroupTable key={query.groupBy} meta={meta} groupBy={query.groupBy} />
      ) : (
        <PeriodTable rows={report.data} meta={meta} interval={query.interval} />
      )}
    </Flex>
  );
};

const ReportsPage = () => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { query, change } = useReportQuery();
  // Groups are told of all days together: one row for each would be a table that nobody reads.
  const asked = { ...query, ...(query.groupBy && { interval: 'year' }) };
  const options = { refetchOnMountOrArgChange: true };
  const { currentData: report, data: last, isError, isFetching, refetch } = useCommerceSalesQuery(asked, options);
  const meta = (report ?? last)?.meta;
  const shown = report ?? last;
  const empty = meta && meta.totals.orders === 0 && meta.totals.refunds === 0 && !meta.comparison?.totals.orders;
  return (
    <Page.Main aria-busy={isFetching}>
      <PrintStyle />
      <Page.Title>{say('reports.title')}</Page.Title>
      <Layouts.Header
        title={say('reports.title')}
        subtitle={meta && say('reports.subtitle', { days: days(formatDate, query), zone: meta.timezone })}
        primaryAction={<ReportActions asked={asked} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ReportFilter
            query={query}
            currencies={meta?.currencies ?? []}
            currency={meta?.currency ?? ''}
            change={change}
          />
          {isError ? (
            <NotLoaded content={say('reports.failed')} again={() => void refetch()} />
          ) : !shown || (query.groupBy && !shown.meta.groups) ? (
            <Page.Loading />
          ) : empty ? (
            <Nothing content={say('reports.none')} />
          ) : (
            <Report report={shown} query={query} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ReportsPage;
