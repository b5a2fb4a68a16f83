import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import type { MailedGoodView } from '../../../server/src/fulfillment/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useAddCommerceLicenceKeysMutation } from './fulfillment-api';

/** Takes licence keys from a list, one a line. */
export const AddKeys = ({ good }: { readonly good: MailedGoodView }) => {
  const say = useWording();
  const told = useTold();
  const { toggleNotification } = useNotification();
  const [add, { isLoading }] = useAddCommerceLicenceKeysMutation();
  const [open, setOpen] = useState(false);
  const [keys, setKeys] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await told(add({ id: good.id, keys }));
    if (!answer) return;
    toggleNotification({ type: 'success', message: say('keys.added', { added: answer.added, known: answer.known }) });
    setKeys('');
    setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" variant="secondary">
          {say('keys.add')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('keys.title', { name: good.name })}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void save(event)} noValidate>
          <Modal.Body>
            <Field.Root name="keys" hint={say('keys.hint')}>
              <Field.Label>{say('keys.label')}</Field.Label>
              <Textarea value={keys} onChange={(event) => setKeys(event.target.value)} />
              <Field.Hint />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{say('goods.cancel')}</Button>
            </Modal.Close>
            <Button type="submit" loading={isLoading} disabled={!keys.trim()}>
              {say('keys.add')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
