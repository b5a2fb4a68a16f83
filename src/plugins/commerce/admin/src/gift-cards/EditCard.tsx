import { Button, Field, Flex, Modal, Toggle } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import type { CardView } from '../../../server/src/gift-card/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { ExpiryField } from './ExpiryField';
import { useChangeCommerceGiftCardMutation } from './gift-cards-api';
import { NoteField } from './NoteField';

const EditCardForm = ({ card, done }: { readonly card: CardView; done(): void }) => {
  const say = useWording();
  const told = useTold();
  const [change, { isLoading }] = useChangeCommerceGiftCardMutation();
  const [disabled, setDisabled] = useState(card.disabled);
  const [expiresAt, setExpiry] = useState(card.expiresAt);
  const [note, setNote] = useState(card.note ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changed = { id: card.id, disabled, expiresAt, note: note.trim() || null };
    if (await told(change(changed), say('gift-card.saved'))) done();
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="usable" hint={say('gift-card.usable-hint')}>
            <Field.Label>{say('gift-card.usable')}</Field.Label>
            <Toggle
              onLabel={say('yes')}
              offLabel={say('no')}
              checked={!disabled}
              onChange={(event) => setDisabled(!event.target.checked)}
            />
            <Field.Hint />
          </Field.Root>
          <ExpiryField instant={expiresAt} set={setExpiry} />
          <NoteField note={note} set={setNote} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('gift-card.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={isLoading}>
          {say('gift-card.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};

/** Whether a card can be spent, until when, and what staff know of it; never what it holds. */
export const EditCard = ({ card }: { readonly card: CardView }) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Pencil />}>
          {say('gift-card.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('gift-card.page', { lastFour: card.lastFour })}</Modal.Title>
        </Modal.Header>
        <EditCardForm card={card} done={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
};
