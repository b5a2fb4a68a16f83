import { Button, IconButton, Modal } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { useState } from 'react';
import type { EntryView, ListedPrice, PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { PriceForm } from './PriceForm';
import { useWriteCommercePricesMutation } from './price-lists-api';

interface PriceDialogProps {
  readonly list: PriceListView;
  /** The one to be changed; without it, a new one is asked for. */
  readonly price?: EntryView;
}

export const PriceDialog = ({ list, price }: PriceDialogProps) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [write, { isLoading }] = useWriteCommercePricesMutation();
  const title = price ? say('price.edit', { sku: price.sku }) : say('price.new');
  const save = async (entry: ListedPrice) => {
    if (await told(write({ id: list.id, entries: [entry] }), say('price-list.saved'))) setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        {price ? (
          <IconButton variant="ghost" label={title}>
            <Pencil />
          </IconButton>
        ) : (
          <Button startIcon={<Plus />}>{title}</Button>
        )}
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <PriceForm currency={list.currency} price={price} saving={isLoading} save={(entry) => void save(entry)} />
      </Modal.Content>
    </Modal.Root>
  );
};
