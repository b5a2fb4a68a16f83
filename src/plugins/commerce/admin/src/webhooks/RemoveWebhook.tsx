import { Button, Dialog } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useRemoveCommerceWebhookMutation } from './webhooks-api';

export const RemoveWebhook = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [remove] = useRemoveCommerceWebhookMutation();
  const confirmed = async () => {
    if (await told(remove(id), say('webhook.removed'))) navigate('..', { relative: 'path' });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {say('webhook.remove')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={confirmed}>{say('webhook.remove-sure')}</ConfirmDialog>
    </Dialog.Root>
  );
};
