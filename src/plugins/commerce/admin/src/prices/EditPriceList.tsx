import { Button, Modal } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useState } from 'react';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { PriceListForm } from './PriceListForm';
import { type PriceListInput, useChangeCommercePriceListMutation } from './price-lists-api';

export const EditPriceList = ({ list }: { readonly list: PriceListView }) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [change, { isLoading }] = useChangeCommercePriceListMutation();
  const { id, entries, ...start } = list;
  const save = async (input: PriceListInput) => {
    if (await told(change({ id, ...input }), say('price-list.saved'))) setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Pencil />}>
          {say('price-list.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('price-list.edit')}</Modal.Title>
        </Modal.Header>
        <PriceListForm
          start={start}
          currencyFixed={entries > 0}
          saving={isLoading}
          save={(input) => void save(input)}
        />
      </Modal.Content>
    </Modal.Root>
  );
};
