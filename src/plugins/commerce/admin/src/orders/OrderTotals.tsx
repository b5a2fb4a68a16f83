import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { useWording } from '../wording';
import { totalsRows } from './totals-rows';

export const OrderTotals = ({ order }: { readonly order: OrderView }) => {
  const say = useWording();
  const { locale } = useIntl();
  const money = (amount: number) => shownAmount(amount, order.currency, locale);
  return (
    <Flex justifyContent="flex-end" paddingTop={4}>
      <Box width="36rem" maxWidth="100%">
        {totalsRows(order).map(({ key, label, detail, amount, told }) => (
          <Flex key={key} justifyContent="space-between" paddingBottom={2}>
            <Typography textColor="neutral600">
              {say(label)}
              {detail && ` (${detail})`}
            </Typography>
            <Typography textColor={told ? 'neutral600' : 'neutral800'}>{money(amount)}</Typography>
          </Flex>
        ))}
        <Flex justifyContent="space-between" paddingTop={2}>
          <Typography variant="delta">{say('totals.total')}</Typography>
          <Typography variant="delta">{money(order.totals.total)}</Typography>
        </Flex>
      </Box>
    </Flex>
  );
};
