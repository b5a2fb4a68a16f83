import { Button, Checkbox, Field, Flex, Modal, Textarea, TextInput } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import type { MailedGoodView } from '../../../server/src/fulfillment/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useSaveCommerceMailedGoodMutation } from './fulfillment-api';

const GoodForm = ({ good, done }: { readonly good?: MailedGoodView | undefined; done(): void }) => {
  const say = useWording();
  const told = useTold();
  const [save, { isLoading }] = useSaveCommerceMailedGoodMutation();
  const [name, setName] = useState(good?.name ?? '');
  const [message, setMessage] = useState(good?.message ?? '');
  const [keyed, setKeyed] = useState(good?.keyed ?? false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await told(save({ ...(good && { id: good.id }), name, message, keyed }), say('goods.saved'))) done();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="name" required hint={say('goods.name-hint')}>
            <Field.Label>{say('goods.name')}</Field.Label>
            <TextInput value={name} onChange={(event) => setName(event.target.value)} />
            <Field.Hint />
          </Field.Root>
          <Field.Root name="message" hint={say('goods.message-hint')}>
            <Field.Label>{say('goods.message')}</Field.Label>
            <Textarea value={message} onChange={(event) => setMessage(event.target.value)} />
            <Field.Hint />
          </Field.Root>
          <Checkbox checked={keyed} onCheckedChange={(checked) => setKeyed(checked === true)}>
            {say('goods.keyed')}
          </Checkbox>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('goods.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={isLoading} disabled={!name.trim() || !(keyed || message.trim())}>
          {say('goods.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};

/** A new message, or another text of one. */
export const EditGood = ({ good }: { readonly good?: MailedGoodView }) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        {good ? (
          <Button size="S" variant="tertiary" startIcon={<Pencil />}>
            {say('goods.edit')}
          </Button>
        ) : (
          <Button startIcon={<Plus />}>{say('goods.new')}</Button>
        )}
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{good ? good.name : say('goods.new')}</Modal.Title>
        </Modal.Header>
        <GoodForm good={good} done={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
};
