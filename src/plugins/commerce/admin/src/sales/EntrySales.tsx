import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { shownAmount } from '../money/amount-text';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceEntrySalesQuery } from './sales-api';

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <Flex tag="li" justifyContent="space-between" gap={2} alignItems="baseline">
    <Typography textColor="neutral600">{label}</Typography>
    <Typography fontWeight="semiBold" textAlign="end">
      {value}
    </Typography>
  </Flex>
);

/** How the entry sells, beside its form. */
export const EntrySales = ({ type, documentId }: { readonly type: string; readonly documentId: string }) => {
  const say = useWording();
  const { locale, formatNumber } = useIntl();
  const { data: sales, isError } = useCommerceEntrySalesQuery(
    { type, documentId },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Typography textColor="neutral600">{say('sales.failed')}</Typography>;
  if (!sales) return <Loader small>{say('sales.title')}</Loader>;
  const { days, units, revenue, available, lowSkus, openCarts } = sales;
  const money = revenue.map(({ amount, currency }) => shownAmount(amount, currency, locale)).join(' · ');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {say('sales.last-days', { days })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        <Fact label={say('sales.units')} value={formatNumber(units)} />
        <Fact label={say('sales.revenue')} value={money || '–'} />
        <Fact
          label={say('sales.stock')}
          value={available === null ? say('stock.not-counted') : formatNumber(available)}
        />
        <Fact label={say('sales.open-carts')} value={formatNumber(openCarts)} />
      </Flex>
      {lowSkus > 0 && (
        <Typography variant="pi" textColor="neutral800">
          {say('sales.low-skus', { count: lowSkus })}
        </Typography>
      )}
      {units > 0 && (
        <Link tag={NavLink} to={`/plugins/${pluginId}/orders?entry=${documentId}`}>
          {say('sales.show-orders')}
        </Link>
      )}
    </Flex>
  );
};
