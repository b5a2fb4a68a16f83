import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useTold } from '../page/use-told';
import { useStoreCurrency } from '../store/store-currency';
import { useWording } from '../wording';
import { CodeOnce } from './CodeOnce';
import { type IssuedCard, useGiveCommerceGiftCardMutation } from './gift-cards-api';
import { GiveCardForm } from './GiveCardForm';

/** A button that asks what the card is worth, and shows its code once it is made. */
export const GiveCard = () => {
  const say = useWording();
  const told = useTold();
  const currency = useStoreCurrency();
  const [open, setOpen] = useState(false);
  const [card, setCard] = useState<IssuedCard>();
  // The answer holds the code: it leaves the browser's memory with the dialog.
  const [give, { isLoading, reset }] = useGiveCommerceGiftCardMutation();
  const show = (shown: boolean) => {
    setOpen(shown);
    setCard(undefined);
    reset();
  };
  return (
    <Modal.Root open={open} onOpenChange={show}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('gift-card.give')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say(card ? 'gift-card.given' : 'gift-card.give')}</Modal.Title>
        </Modal.Header>
        {card ? (
          <CodeOnce card={card} />
        ) : (
          <GiveCardForm
            currency={currency}
            saving={isLoading}
            give={(wanted) => void told(give(wanted)).then((made) => setCard(made))}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
};
