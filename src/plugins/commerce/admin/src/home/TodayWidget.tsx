import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { SalesTodayView } from '../../../server/src/report/contract';
import { shownAmount } from '../money/amount-text';
import { useCommerceSalesTodayQuery } from '../sales/sales-api';
import { useWording } from '../wording';
import { freshly } from './freshly';

type Takings = SalesTodayView['currencies'][number];

/** By how much more, or less, than last week by this time of the day; nothing where there is nothing to compare with. */
const differenceOf = ({ today, lastWeekByNow: then }: Takings): number | undefined =>
  then.charged > 0 ? (today.charged - then.charged) / then.charged : undefined;

const Difference = ({ takings }: { readonly takings: Takings }) => {
  const say = useWording();
  const { formatNumber } = useIntl();
  const difference = differenceOf(takings);
  if (difference === undefined) return null;
  const tone = difference < 0 ? 'danger600' : 'success600';
  return (
    <Typography textColor={tone} fontWeight="semiBold">
      {formatNumber(difference, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })}{' '}
      <Typography variant="pi" textColor="neutral600">
        {say('home.than-last-week')}
      </Typography>
    </Typography>
  );
};

const Today = ({ takings }: { readonly takings: Takings }) => {
  const say = useWording();
  const { locale } = useIntl();
  const { currency, today, lastWeekByNow, lastWeek } = takings;
  const money = (amount: number) => shownAmount(amount, currency, locale);
  return (
    <Box tag="section" aria-label={currency}>
      <Typography tag="p" variant="alpha">
        {money(today.charged)}
      </Typography>
      <Flex gap={3} wrap="wrap" paddingTop={1} paddingBottom={3}>
        <Typography>{say('orders.count', { count: today.orders })}</Typography>
        <Difference takings={takings} />
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('home.last-week', { byNow: money(lastWeekByNow.charged), whole: money(lastWeek.charged) })}
      </Typography>
    </Box>
  );
};

export const TodayWidget = () => {
  const { data, isError } = useCommerceSalesTodayQuery(undefined, freshly);
  if (isError && !data) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {data.currencies.map((takings) => (
        <Today key={takings.currency} takings={takings} />
      ))}
    </Flex>
  );
};
