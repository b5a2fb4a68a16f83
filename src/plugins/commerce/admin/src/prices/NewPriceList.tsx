import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTold } from '../page/use-told';
import { useStoreCurrency } from '../store/store-currency';
import { useWording } from '../wording';
import { PriceListForm } from './PriceListForm';
import { type PriceListInput, useCreateCommercePriceListMutation } from './price-lists-api';

/** A button that asks for a list, and goes where its prices are filled in. */
export const NewPriceList = () => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const currency = useStoreCurrency();
  const [open, setOpen] = useState(false);
  const [create, { isLoading }] = useCreateCommercePriceListMutation();
  const start: PriceListInput = { name: '', currency, group: null, startsAt: null, endsAt: null, enabled: true };
  const save = async (input: PriceListInput) => {
    const made = await told(create(input));
    if (made) navigate(made.id);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('price-list.new')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('price-list.new')}</Modal.Title>
        </Modal.Header>
        <PriceListForm start={start} currencyFixed={false} saving={isLoading} save={(input) => void save(input)} />
      </Modal.Content>
    </Modal.Root>
  );
};
