import { Button, Modal } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useState } from 'react';
import type { WebhookView } from '../../../server/src/webhook/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { WebhookForm } from './WebhookForm';
import { useChangeCommerceWebhookMutation } from './webhooks-api';

interface EditWebhookProps {
  readonly webhook: WebhookView;
  readonly eventTypes: readonly string[];
}

export const EditWebhook = ({ webhook, eventTypes }: EditWebhookProps) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [change, { isLoading }] = useChangeCommerceWebhookMutation();
  const { id, url, description, events, enabled } = webhook;
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Pencil />}>
          {say('webhook.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('webhook.edit')}</Modal.Title>
        </Modal.Header>
        <WebhookForm
          start={{ url, description, events, enabled }}
          eventTypes={eventTypes}
          saving={isLoading}
          save={(input) =>
            void told(change({ id, ...input }), say('webhook.saved')).then((saved) => setOpen(saved === undefined))
          }
        />
      </Modal.Content>
    </Modal.Root>
  );
};
