import { Button, Grid, Modal } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useWording, type Wording } from '../wording';
import { type RateDraft, readDraft } from './rate-draft';
import { RateField } from './RateField';
import type { RateInput } from './taxes-api';

interface RateFormProps {
  readonly start: RateDraft;
  readonly saving: boolean;
  save(input: RateInput): void;
}

type FieldName = keyof RateDraft;

const fields: readonly { readonly name: FieldName; readonly col: number; readonly hint?: Wording }[] = [
  { name: 'country', col: 4, hint: 'tax.country-hint' },
  { name: 'state', col: 4, hint: 'tax.optional' },
  { name: 'postalPrefix', col: 4, hint: 'tax.postalPrefix-hint' },
  { name: 'category', col: 6, hint: 'tax.category-hint' },
  { name: 'name', col: 6, hint: 'tax.name-hint' },
  { name: 'rate', col: 6, hint: 'tax.rate-hint' },
  { name: 'priority', col: 6, hint: 'tax.priority-hint' },
];
const required: readonly FieldName[] = ['country', 'category', 'name', 'rate', 'priority'];

const wordingOf = (name: FieldName): Wording =>
  name === 'country' || name === 'rate' || name === 'priority' ? `tax.${name}-wrong` : 'tax.missing';

export const RateForm = ({ start, saving, save }: RateFormProps) => {
  const say = useWording();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const read = readDraft(draft);
  const isWrong = (name: FieldName) => tried && Array.isArray(read) && read.includes(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ('rate' in read) save(read);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Modal.Body>
        <Grid.Root gap={4}>
          {fields.map(({ name, col, hint }) => (
            <Grid.Item key={name} col={col} xs={12} alignItems="start">
              <RateField
                name={name}
                value={draft[name]}
                required={required.includes(name)}
                {...(hint && { hint })}
                wrong={isWrong(name) ? wordingOf(name) : undefined}
                change={(value) => setDraft((before) => ({ ...before, [name]: value }))}
              />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('tax.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={saving}>
          {say('tax.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};
