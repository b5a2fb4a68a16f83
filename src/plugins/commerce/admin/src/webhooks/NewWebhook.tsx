import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { SecretOnce } from './SecretOnce';
import { WebhookForm } from './WebhookForm';
import { useCreateCommerceWebhookMutation, type WebhookInput } from './webhooks-api';

const start: WebhookInput = { url: '', description: '', events: ['*'], enabled: true };

/** A button that asks for a webhook, and shows its secret once it is made. */
export const NewWebhook = ({ eventTypes }: { readonly eventTypes: readonly string[] }) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string>();
  const [create, { isLoading }] = useCreateCommerceWebhookMutation();
  const show = (shown: boolean) => {
    setOpen(shown);
    setSecret(undefined);
  };
  return (
    <Modal.Root open={open} onOpenChange={show}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('webhook.new')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say(secret ? 'webhook.made' : 'webhook.new')}</Modal.Title>
        </Modal.Header>
        {secret ? (
          <SecretOnce secret={secret} />
        ) : (
          <WebhookForm
            start={start}
            eventTypes={eventTypes}
            saving={isLoading}
            save={(input) => void told(create(input)).then((made) => setSecret(made?.secret))}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
};
