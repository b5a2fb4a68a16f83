import { Button, Dialog } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useRemoveCommerceContactMessageMutation } from './contact-api';

export const RemoveMessage = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [remove] = useRemoveCommerceContactMessageMutation();
  const confirmed = async () => {
    if (await told(remove(id), say('contact.removed'))) navigate('..', { relative: 'path', replace: true });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {say('contact.remove')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={confirmed}>{say('contact.remove-sure')}</ConfirmDialog>
    </Dialog.Root>
  );
};
