import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { emptyDraft } from './rate-draft';
import { RateForm } from './RateForm';
import { useCreateCommerceTaxMutation } from './taxes-api';

/** `country`: the one that is being looked at. */
export const NewRate = ({ country }: { readonly country: string }) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [create, { isLoading }] = useCreateCommerceTaxMutation();
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('tax.new')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('tax.new')}</Modal.Title>
        </Modal.Header>
        <RateForm
          start={{ ...emptyDraft, country }}
          saving={isLoading}
          save={(input) => void told(create(input), say('tax.saved')).then((saved) => setOpen(saved === undefined))}
        />
      </Modal.Content>
    </Modal.Root>
  );
};
