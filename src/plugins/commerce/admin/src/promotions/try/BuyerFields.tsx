import { DateTimePicker, Field, Grid } from '@strapi/design-system';
import { Cell } from '../../field/Cell';
import { CountryPicker } from '../../shipping/CountryPicker';
import { useWording, type Wording } from '../../wording';
import type { TryDraft } from './draft';
import type { FieldProblems } from './refusal';
import type { ChangeDraft } from './use-try';
import { WordsField } from './WordsField';

interface BuyerFieldsProps {
  readonly draft: TryDraft;
  readonly problems: FieldProblems;
  readonly change: ChangeDraft;
  run(): void;
}

/** Where the buyer is, who they are and when they buy: all of it may be left out. */
export const BuyerFields = ({ draft, problems, change, run }: BuyerFieldsProps) => {
  const say = useWording();
  const cell = (name: 'state' | 'postalCode' | 'email' | 'vatId', label: Wording, col: number) => {
    const text = problems.get(name);
    return (
      <Grid.Item col={col} xs={12} alignItems="start">
        <Cell
          labelled
          label={say(label)}
          text={draft[name]}
          onText={(typed) => change({ [name]: typed })}
          onEnter={run}
          {...(text !== undefined && { problem: { text } })}
        />
      </Grid.Item>
    );
  };
  // A way to send it there may be none to send it elsewhere.
  const moved = (country: string) => change({ country, shippingOption: null });
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={12} alignItems="start">
        <Field.Root error={problems.get('country')} hint={say('try.country-hint')} width="100%">
          <Field.Label>{say('try.country')}</Field.Label>
          <CountryPicker label={say('try.country')} value={draft.country} onPick={moved} onClear={() => moved('')} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      {cell('state', 'try.state', 6)}
      {cell('postalCode', 'try.postal-code', 6)}
      {cell('email', 'try.email', 6)}
      {cell('vatId', 'try.vat-id', 6)}
      <Grid.Item col={12} alignItems="start">
        <WordsField label={say('try.groups')} words={draft.groups} set={(groups) => change({ groups })} />
      </Grid.Item>
      <Grid.Item col={12} alignItems="start">
        <Field.Root name="at" hint={say('try.at-hint')} error={problems.get('at')} width="100%">
          <Field.Label>{say('try.at')}</Field.Label>
          <DateTimePicker
            clearLabel={say('try.clear')}
            value={draft.at === null ? null : new Date(draft.at)}
            onChange={(date) => change({ at: date ? date.toISOString() : null })}
            onClear={() => change({ at: null })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
};
