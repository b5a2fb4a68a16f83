import { Button, Flex, Typography } from '@strapi/design-system';
import { useShipCommerceOrderMutation } from '../fulfillment/fulfillment-api';
import { useResendCommerceMailMutation, useLazyCommerceMailsQuery } from '../mails/mails-api';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { BulkAction } from './BulkAction';
import { ExportOrders } from './ExportOrders';

interface BulkProps {
  readonly numbers: readonly string[];
}

/** All that is left of each is sent, without a tracking number. */
const FulfillOrders = ({ numbers }: BulkProps) => {
  const say = useWording();
  const [ship] = useShipCommerceOrderMutation();
  return (
    <BulkAction
      numbers={numbers}
      label={say('bulk.fulfill')}
      question={say('bulk.fulfill-question', { count: numbers.length })}
      act={(number) => ship({ number, notify: true }).unwrap()}
    />
  );
};

const confirmation = 'order-confirmation';

const ResendConfirmations = ({ numbers }: BulkProps) => {
  const say = useWording();
  const [mailsOf] = useLazyCommerceMailsQuery();
  const [resend] = useResendCommerceMailMutation();
  const act = async (order: string) => {
    const { data } = await mailsOf({ order, kind: confirmation, pageSize: '1' }).unwrap();
    if (!data[0]) throw new Error(say('bulk.no-mail'));
    await resend(data[0].id).unwrap();
  };
  return (
    <BulkAction
      numbers={numbers}
      label={say('bulk.resend')}
      question={say('bulk.resend-question', { count: numbers.length })}
      act={act}
    />
  );
};

/** What can be done with several orders at once. */
export const BulkActions = ({ numbers, done }: BulkProps & { done(): void }) => {
  const say = useWording();
  const mayFulfill = useMay('orders.fulfill');
  const mayResend = [useMay('mails.read'), useMay('mails.resend')].every(Boolean);
  return (
    <Flex
      gap={3}
      wrap="wrap"
      paddingBottom={3}
      role="group"
      aria-label={say('orders.chosen', { count: numbers.length })}
    >
      <Typography fontWeight="semiBold">{say('orders.chosen', { count: numbers.length })}</Typography>
      {mayFulfill && <FulfillOrders numbers={numbers} />}
      {mayResend && <ResendConfirmations numbers={numbers} />}
      <ExportOrders query={{ numbers: numbers.join(',') }} label={say('orders.export-chosen')} size="S" />
      <Button variant="ghost" size="S" onClick={done}>
        {say('orders.choose-none')}
      </Button>
    </Flex>
  );
};
