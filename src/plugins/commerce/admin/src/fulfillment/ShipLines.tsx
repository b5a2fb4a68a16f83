import { Button, Checkbox, Field, Flex, Grid, Modal, NumberInput, TextInput, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import type { OrderFulfillmentView } from '../../../server/src/fulfillment/contract';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useShipCommerceOrderMutation } from './fulfillment-api';

interface ShipProps {
  readonly order: StaffOrderView;
  readonly parcels: OrderFulfillmentView['parcels'];
}

const told3 = ['carrier', 'tracking', 'trackingUrl'] as const;

const ShipForm = ({ order, parcels, done }: ShipProps & { done(): void }) => {
  const say = useWording();
  const told = useTold();
  const [ship, { isLoading }] = useShipCommerceOrderMutation();
  const [units, setUnits] = useState(() => Object.fromEntries(parcels.map(({ id, left }) => [id, left])));
  const [parcel, setParcel] = useState({ carrier: '', tracking: '', trackingUrl: '' });
  const [notify, setNotify] = useState(true);
  const lines = parcels.map(({ id }) => ({ id, quantity: units[id] ?? 0 })).filter(({ quantity }) => quantity > 0);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const filled = Object.fromEntries(Object.entries(parcel).filter(([, text]) => text.trim()));
    if (await told(ship({ number: order.number, lines, ...filled, notify }), say('ship.done'))) done();
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {parcels.map(({ id, unsent }) => {
            const line = order.lines.find((each) => each.id === id);
            return (
              <Field.Root key={id} name={`units-${id}`} hint={say('ship.of', { unsent })}>
                <Field.Label>{line ? [line.title, line.variant].filter(Boolean).join(', ') : id}</Field.Label>
                <NumberInput
                  value={units[id] ?? 0}
                  onValueChange={(value) =>
                    setUnits((before) => ({ ...before, [id]: Math.min(unsent, Math.max(0, Math.round(value ?? 0))) }))
                  }
                />
                <Field.Hint />
              </Field.Root>
            );
          })}
          <Grid.Root gap={4}>
            {told3.map((name) => (
              <Grid.Item
                key={name}
                col={name === 'trackingUrl' ? 12 : 6}
                xs={12}
                direction="column"
                alignItems="stretch"
              >
                <Field.Root name={name}>
                  <Field.Label>{say(`ship.${name}`)}</Field.Label>
                  <TextInput
                    value={parcel[name]}
                    onChange={(event) => setParcel((before) => ({ ...before, [name]: event.target.value }))}
                  />
                </Field.Root>
              </Grid.Item>
            ))}
          </Grid.Root>
          <Checkbox checked={notify} onCheckedChange={(checked) => setNotify(checked === true)}>
            {say('ship.notify')}
          </Checkbox>
          {!lines.length && (
            <Typography variant="pi" textColor="danger600">
              {say('ship.nothing')}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('goods.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={isLoading} disabled={!lines.length}>
          {say('ship.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};

/** Staff say what they packed: which units, by whom, and how the buyer can follow it. */
export const ShipLines = (props: ShipProps) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button>{say('ship.title')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('ship.title')}</Modal.Title>
        </Modal.Header>
        <ShipForm {...props} done={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
};
