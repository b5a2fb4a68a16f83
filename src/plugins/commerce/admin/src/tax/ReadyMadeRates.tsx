import { Button, Dialog } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useAddReadyMadeCommerceTaxesMutation } from './taxes-api';
import { useWritten } from './use-written';

export const ReadyMadeRates = () => {
  const say = useWording();
  const told = useTold();
  const tellWritten = useWritten();
  const [add, { isLoading }] = useAddReadyMadeCommerceTaxesMutation();
  const confirmed = async () => {
    const written = await told(add());
    if (written) tellWritten(written);
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="secondary" startIcon={<Magic />} loading={isLoading}>
          {say('taxes.ready-made')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog variant="default" onConfirm={confirmed}>
        {say('taxes.ready-made-sure')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
