import { Button, Field, Flex, Grid, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { OrderView } from '../../../../server/src/order/contract';
import { useTold } from '../../page/use-told';
import { useCountryName } from '../../tax/use-country-name';
import { useWording } from '../../wording';
import { useChangeCommerceAddressesMutation } from '../orders-api';

type Address = NonNullable<OrderView['shippingAddress']>;

const fields = ['name', 'company', 'line1', 'line2', 'postalCode', 'city', 'state', 'phone'] as const;
const halves: ReadonlySet<string> = new Set(['postalCode', 'city', 'state', 'phone']);

interface AddressDialogProps {
  readonly number: string;
  readonly which: 'shippingAddress' | 'billingAddress';
  readonly address: Address;
}

/** Corrects an address. Its country stays: taxes and shipping were worked out for it. */
export const AddressDialog = ({ number, which, address }: AddressDialogProps) => {
  const say = useWording();
  const told = useTold();
  const nameOf = useCountryName();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Address>(address);
  const [change, { isLoading }] = useChangeCommerceAddressesMutation();
  const show = (shown: boolean) => {
    setOpen(shown);
    if (shown) setDraft(address);
  };
  const save = async () => {
    if (await told(change({ number, [which]: draft }), say('action.address-changed'))) setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={show}>
      <Modal.Trigger>
        <Button variant="ghost" size="S">
          {say('action.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say(which === 'shippingAddress' ? 'action.edit-shipping' : 'action.edit-billing')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Grid.Root gap={4}>
              {fields.map((field) => (
                <Grid.Item key={field} col={halves.has(field) ? 6 : 12} xs={12} direction="column" alignItems="stretch">
                  <Field.Root>
                    <Field.Label>{say(`address.${field}`)}</Field.Label>
                    <TextInput
                      value={draft[field] ?? ''}
                      onChange={({ target }) => setDraft({ ...draft, [field]: target.value || null })}
                    />
                  </Field.Root>
                </Grid.Item>
              ))}
            </Grid.Root>
            <Typography textColor="neutral600">
              {say('action.country-stays', { country: nameOf(draft.country) })}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('action.back')}</Button>
          </Modal.Close>
          <Button loading={isLoading} onClick={() => void save()}>
            {say('action.save-address')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
