import { Flex } from '@strapi/design-system';
import type { StaffOrderView } from '../../../../server/src/order/contract';
import { useMay } from '../../page/use-may';
import { useWording } from '../../wording';
import {
  useCancelCommerceOrderMutation,
  useCaptureCommerceOrderMutation,
  useMarkCommerceOrderPaidMutation,
} from '../orders-api';
import { ConfirmedAction } from './ConfirmedAction';
import { RefundDialog } from './RefundDialog';
import { useMoney } from './use-money';

/** What this administrator may do with the order as it is now. */
export const OrderActions = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const money = useMoney(order.currency);
  const may = {
    refund: useMay('orders.refund'),
    capture: useMay('orders.capture'),
    cancel: useMay('orders.cancel'),
  };
  const [capture] = useCaptureCommerceOrderMutation();
  const [markPaid] = useMarkCommerceOrderPaidMutation();
  const [cancel] = useCancelCommerceOrderMutation();
  const { number, possible } = order;
  const total = money(order.totals.total - order.paidByGiftCards);
  const can = (action: (typeof possible)[number]) => possible.includes(action);
  return (
    <Flex gap={2} wrap="wrap">
      {may.cancel && can('cancel') && (
        <ConfirmedAction
          variant="danger-light"
          label={say('action.cancel')}
          question={say('action.cancel-question', { number })}
          done={say('action.cancelled', { number })}
          act={() => cancel({ number })}
        />
      )}
      {may.refund && can('refund') && <RefundDialog order={order} />}
      {may.capture && can('capture') && (
        <ConfirmedAction
          label={say('action.capture')}
          question={say('action.capture-question', { amount: total, number })}
          done={say('action.captured', { number })}
          act={() => capture({ number })}
        />
      )}
      {may.capture && can('mark-paid') && (
        <ConfirmedAction
          label={say('action.mark-paid')}
          question={say('action.mark-paid-question', { amount: total, number })}
          done={say('action.marked-paid', { number })}
          act={() => markPaid({ number })}
        />
      )}
    </Flex>
  );
};
