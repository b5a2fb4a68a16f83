import { Button, Field, Flex, Modal, TextInput, Toggle } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useWording } from '../wording';
import { InstantField } from './InstantField';
import { ListCurrency } from './ListCurrency';
import type { PriceListInput } from './price-lists-api';

interface PriceListFormProps {
  readonly start: PriceListInput;
  /** The amounts in the list are of its currency. */
  readonly currencyFixed: boolean;
  readonly saving: boolean;
  save(input: PriceListInput): void;
}

export const PriceListForm = ({ start, currencyFixed, saving, save }: PriceListFormProps) => {
  const say = useWording();
  const [input, setInput] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (difference: Partial<PriceListInput>) => setInput((before) => ({ ...before, ...difference }));
  const { name, currency, group, startsAt, endsAt, enabled } = input;
  const unnamed = !name.trim();
  const backwards = startsAt !== null && endsAt !== null && startsAt >= endsAt;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!unnamed && !backwards) save({ ...input, name: name.trim(), group: group?.trim() || null });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="name" required error={tried && unnamed && say('price-list.name-missing')}>
            <Field.Label>{say('price-list.name')}</Field.Label>
            <TextInput value={name} maxLength={100} onChange={(event) => change({ name: event.target.value })} />
            <Field.Error />
          </Field.Root>
          <ListCurrency currency={currency} fixed={currencyFixed} pick={(code) => change({ currency: code })} />
          <Field.Root name="group" hint={say('price-list.group-hint')}>
            <Field.Label>{say('price-list.group')}</Field.Label>
            <TextInput
              value={group ?? ''}
              maxLength={50}
              placeholder={say('price-list.everybody')}
              onChange={(event) => change({ group: event.target.value || null })}
            />
            <Field.Hint />
          </Field.Root>
          <InstantField name="startsAt" instant={startsAt} set={(instant) => change({ startsAt: instant })} />
          <InstantField
            name="endsAt"
            instant={endsAt}
            error={backwards ? say('price-list.backwards') : undefined}
            set={(instant) => change({ endsAt: instant })}
          />
          <Field.Root name="enabled">
            <Field.Label>{say('price-list.enabled')}</Field.Label>
            <Toggle
              onLabel={say('yes')}
              offLabel={say('no')}
              checked={enabled}
              onChange={(event) => change({ enabled: event.target.checked })}
            />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('price-list.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={saving}>
          {say('price-list.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};
