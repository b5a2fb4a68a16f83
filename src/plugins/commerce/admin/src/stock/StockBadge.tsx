import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { StockRowView } from '../../../server/src/stock/contract';
import { useWording } from '../wording';

/** What can still be bought, and whether that is little. */
export const StockBadge = ({
  stock: { available, low },
}: {
  readonly stock: Pick<StockRowView, 'available' | 'low'>;
}) => {
  const say = useWording();
  const { formatNumber } = useIntl();
  if (available === null) return <Badge>{say('stock.not-counted')}</Badge>;
  if (available <= 0)
    return (
      <Badge backgroundColor="danger100" textColor="danger700">
        {say('stock.sold-out')}
      </Badge>
    );
  if (!low)
    return (
      <Badge backgroundColor="success100" textColor="success700">
        {formatNumber(available)}
      </Badge>
    );
  return (
    <Badge backgroundColor="warning100" textColor="neutral800">
      {say('stock.low', { count: available })}
    </Badge>
  );
};
