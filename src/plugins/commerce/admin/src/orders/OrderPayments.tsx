import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { useWording } from '../wording';
import { Panel } from './Panel';
import { paymentWording } from './wordings';

export const OrderPayments = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const { locale } = useIntl();
  const money = (amount: number) => shownAmount(amount, order.currency, locale);
  return (
    <Panel title={say('order.payments')}>
      {order.payments
        .map((payment) => ({ ...payment, attempt: paymentWording(payment.status) }))
        .map(({ provider, status, amount, refunded, attempt }, index) => (
          <Flex key={index} justifyContent="space-between" paddingBottom={2}>
            <Flex gap={2}>
              <Typography fontWeight="semiBold">{provider}</Typography>
              <Badge>{attempt ? say(attempt) : status}</Badge>
            </Flex>
            <Flex gap={3}>
              {refunded > 0 && (
                <Typography variant="pi" textColor="neutral600">
                  {say('order.refunded', { amount: money(refunded) })}
                </Typography>
              )}
              <Typography>{money(amount)}</Typography>
            </Flex>
          </Flex>
        ))}
      {order.refunds.map(({ id, amount, status, origin, reason }) => (
        <Flex key={id} justifyContent="space-between" paddingBottom={2} gap={4}>
          <Flex gap={2}>
            <Badge>{say(`refund.${status}`)}</Badge>
            <Typography variant="pi" textColor="neutral600">
              {[say(`origin.${origin}`), origin === 'staff' && reason].filter(Boolean).join(' · ')}
            </Typography>
          </Flex>
          <Typography textColor="neutral600">{money(-amount)}</Typography>
        </Flex>
      ))}
      {!order.payments.length && <Typography textColor="neutral600">{say('order.no-payments')}</Typography>}
    </Panel>
  );
};
