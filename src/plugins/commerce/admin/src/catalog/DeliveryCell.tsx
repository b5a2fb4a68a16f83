import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useWording } from '../wording';
import { deliveryWords } from './delivery';
import { DeliveryForm } from './DeliveryForm';
import type { Delivery } from './value';

interface DeliveryCellProps {
  readonly label: string;
  readonly delivery: Delivery | null | undefined;
  readonly disabled?: boolean | undefined;
  onDelivery(delivery: Delivery | undefined): void;
}

/** How a thing is handed over beside a parcel, in few words; a click changes it. */
export const DeliveryCell = ({ label, delivery, disabled, onDelivery }: DeliveryCellProps) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  const words = deliveryWords(delivery).map(({ key, values }) => say(key, values));
  const shown = words.length ? words.join(' · ') : say('delivery.choose');
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Flex>
        <Modal.Trigger>
          <Button variant="tertiary" size="S" aria-label={`${label}: ${shown}`} disabled={disabled}>
            {shown}
          </Button>
        </Modal.Trigger>
      </Flex>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <DeliveryForm
          delivery={delivery ?? {}}
          save={(next) => {
            onDelivery(next);
            setOpen(false);
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
};
