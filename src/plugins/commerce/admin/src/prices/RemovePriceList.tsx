import { Button, Dialog } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useRemoveCommercePriceListMutation } from './price-lists-api';

export const RemovePriceList = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [remove] = useRemoveCommercePriceListMutation();
  const confirmed = async () => {
    if (await told(remove(id), say('price-list.removed'))) navigate('..', { relative: 'path' });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {say('price-list.remove')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={confirmed}>{say('price-list.remove-sure')}</ConfirmDialog>
    </Dialog.Root>
  );
};
