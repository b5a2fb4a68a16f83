import { Button } from '@strapi/design-system';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useResendCommerceOrderMutation } from './fulfillment-api';

/** Sends the buyer the same links and keys once more. */
export const Resend = ({ number }: { readonly number: string }) => {
  const say = useWording();
  const told = useTold();
  const [resend, { isLoading }] = useResendCommerceOrderMutation();
  return (
    <Button
      variant="secondary"
      loading={isLoading}
      onClick={() => void told(resend(number), say('fulfillment.was-resent'))}
    >
      {say('fulfillment.resend')}
    </Button>
  );
};
