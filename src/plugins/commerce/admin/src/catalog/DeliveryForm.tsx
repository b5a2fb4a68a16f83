import {
  Button,
  Field,
  Flex,
  Grid,
  Modal,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import {
  useCommerceDigitalFilesQuery,
  useCommerceFulfillersQuery,
  useCommerceMailedGoodsQuery,
} from '../fulfillment/fulfillment-api';
import { useWording } from '../wording';
import { attemptChoices, choiceOf, dayChoices, limitOf, plainDelivery } from './delivery';
import type { Delivery } from './value';

const none = '';

interface LimitProps {
  readonly name: 'attempts' | 'days';
  readonly limit: number | string | null | undefined;
  onLimit(limit: number | 'unlimited' | undefined): void;
}

const Limit = ({ name, limit, onLimit }: LimitProps) => {
  const say = useWording();
  const value = choiceOf(limit);
  const usual: readonly string[] = name === 'attempts' ? attemptChoices : dayChoices;
  const choices = usual.includes(value) ? usual : [...usual, value];
  const words = (choice: string) => {
    if (choice === '') return say('delivery.usual');
    return choice === 'unlimited' ? say('delivery.unlimited') : choice;
  };
  return (
    <Field.Root name={name}>
      <Field.Label>{say(`delivery.${name}`)}</Field.Label>
      <SingleSelect value={value} onChange={(choice) => onLimit(limitOf(String(choice)))}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {words(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

/** Files with their limits, a message by e-mail, a fulfiller: any of them. */
export const DeliveryForm = ({ delivery, save }: { readonly delivery: Delivery; save(next?: Delivery): void }) => {
  const say = useWording();
  const [draft, setDraft] = useState(delivery);
  const files = useCommerceDigitalFilesQuery({ pageSize: '100' });
  const { data: goods = [] } = useCommerceMailedGoodsQuery();
  const { data: fulfillers = [] } = useCommerceFulfillersQuery();
  const { download, email, fulfiller } = draft;
  const known = files.data?.data ?? [];
  const chosen = download?.files ?? [];
  const unknown = chosen.filter((id) => !known.some((file) => file.id === id));
  const put = (change: Delivery) => setDraft((before) => ({ ...before, ...change }));
  const limits = { files: chosen, ...download };
  const providers = fulfiller?.provider && !fulfillers.includes(fulfiller.provider) ? [fulfiller.provider] : [];
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {files.isError && <Typography textColor="danger600">{say('delivery.not-allowed')}</Typography>}
          <Field.Root name="files" hint={say('delivery.files-hint')}>
            <Field.Label>{say('delivery.files-label')}</Field.Label>
            <MultiSelect
              value={[...chosen]}
              withTags
              placeholder={say('delivery.no-files')}
              onChange={(ids) => put({ download: { ...download, files: ids } })}
            >
              {known.map(({ id, name }) => (
                <MultiSelectOption key={id} value={id}>
                  {name}
                </MultiSelectOption>
              ))}
              {unknown.map((id) => (
                <MultiSelectOption key={id} value={id}>
                  {id}
                </MultiSelectOption>
              ))}
            </MultiSelect>
            <Field.Hint />
          </Field.Root>
          {chosen.length > 0 && (
            <Grid.Root gap={4}>
              {(['attempts', 'days'] as const).map((name) => (
                <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="stretch">
                  <Limit
                    name={name}
                    limit={download?.[name]}
                    onLimit={(limit) => {
                      const { [name]: _before, ...others } = limits;
                      put({ download: limit === undefined ? others : { ...others, [name]: limit } });
                    }}
                  />
                </Grid.Item>
              ))}
            </Grid.Root>
          )}
          <Field.Root name="email" hint={say('delivery.email-hint')}>
            <Field.Label>{say('delivery.email-label')}</Field.Label>
            <SingleSelect value={email?.good ?? none} onChange={(good) => put({ email: { good: String(good) } })}>
              <SingleSelectOption value={none}>{say('delivery.nothing')}</SingleSelectOption>
              {goods.map(({ id, name }) => (
                <SingleSelectOption key={id} value={id}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
          <Grid.Root gap={4}>
            <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
              <Field.Root name="fulfiller" hint={say('delivery.fulfiller-hint')}>
                <Field.Label>{say('delivery.fulfiller')}</Field.Label>
                <SingleSelect
                  value={fulfiller?.provider ?? none}
                  onChange={(provider) =>
                    put({ fulfiller: { product: fulfiller?.product ?? '', provider: String(provider) } })
                  }
                >
                  <SingleSelectOption value={none}>{say('delivery.ourselves')}</SingleSelectOption>
                  {[...fulfillers, ...providers].map((id) => (
                    <SingleSelectOption key={id} value={id}>
                      {id}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
            {fulfiller?.provider && (
              <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
                <Field.Root name="product" required>
                  <Field.Label>{say('delivery.product')}</Field.Label>
                  <TextInput
                    value={fulfiller.product}
                    onChange={(event) => put({ fulfiller: { ...fulfiller, product: event.target.value } })}
                  />
                </Field.Root>
              </Grid.Item>
            )}
          </Grid.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('goods.cancel')}</Button>
        </Modal.Close>
        <Button
          disabled={Boolean(fulfiller?.provider) && !fulfiller?.product.trim()}
          onClick={() => save(plainDelivery(draft))}
        >
          {say('delivery.done')}
        </Button>
      </Modal.Footer>
    </>
  );
};
