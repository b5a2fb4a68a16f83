import { Dialog, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import type { RateView } from '../../../server/src/tax/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useRemoveCommerceTaxMutation } from './taxes-api';

export const RemoveRate = ({ rate }: { readonly rate: RateView }) => {
  const say = useWording();
  const told = useTold();
  const [remove] = useRemoveCommerceTaxMutation();
  const { name, country, category } = rate;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <IconButton label={say('tax.remove')} variant="ghost">
          <Trash />
        </IconButton>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={async () => void (await told(remove(rate.id), say('tax.removed')))}>
        {say('tax.remove-sure', { name, country, category })}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
