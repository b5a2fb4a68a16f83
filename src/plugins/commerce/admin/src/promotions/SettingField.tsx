import { Box, Checkbox, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ChoiceView } from '../../../server/src/promotion/contract';
import { Cell } from '../field/Cell';
import { TagsInput } from '../field/TagsInput';
import { YesNo } from '../field/YesNo';
import { useWording, type Wording } from '../wording';
import { MoneySetting } from './MoneySetting';
import { PickSetting } from './PickSetting';
import { readPercent, typedPercent } from './percent-text';
import type { SettingSchema } from './rule-schema';
import { useChoices } from './use-choices';
import { ZoneSetting } from './ZoneSetting';

export interface SettingFieldProps {
  readonly label: string;
  readonly schema: SettingSchema;
  readonly required: boolean;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly problem: string | undefined;
  change(value: unknown): void;
}

/** A value that is typed as text: kept as text while it cannot be read, so that nothing typed is lost. */
const TextSetting = ({ label, schema, required, value, disabled, problem, change }: SettingFieldProps) => {
  const { locale } = useIntl();
  const percent = schema.field === 'percent';
  const number = percent || schema.type === 'integer';
  const read = (text: string): unknown => {
    if (!text.trim()) return undefined;
    if (percent) return readPercent(text) ?? text;
    return number && /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
  };
  const shown = percent && typeof value === 'number' ? typedPercent(value, locale) : String(value ?? '');
  return (
    <Box width="24rem" maxWidth="100%">
      <Cell
        labelled
        label={label}
        required={required}
        disabled={disabled}
        inputMode={percent ? 'decimal' : number ? 'numeric' : 'text'}
        {...(percent && { endAction: '%' })}
        {...(schema.field === 'time' && { placeholder: '17:30' })}
        text={shown}
        {...(problem !== undefined && { problem: { text: problem } })}
        onText={(text) => change(read(text))}
      />
    </Box>
  );
};

interface WordsProps extends SettingFieldProps {
  readonly suggestions?: readonly ChoiceView[];
  onText?(text: string): void;
}

const WordsSetting = ({ label, value, disabled, problem, change, suggestions, onText }: WordsProps) => {
  const say = useWording();
  const words = (value ?? []) as readonly string[];
  return (
    <Field.Root width="100%">
      <Field.Label>{label}</Field.Label>
      <TagsInput
        label={label}
        placeholder={say('promotion.words-hint')}
        tags={words}
        disabled={disabled}
        {...(problem !== undefined && { problem: { text: problem } })}
        {...(suggestions && { suggestions })}
        {...(onText && { onText })}
        removeLabel={(word) => say('promotion.word-remove', { word })}
        onAdd={(added) => change([...new Set([...words, ...added])])}
        onRemove={(word) => change(words.filter((each) => each !== word))}
      />
    </Field.Root>
  );
};

/** SKUs and tags: those there are come up while typing, those to come can be typed too. */
const SuggestedSetting = (props: SettingFieldProps) => {
  const [text, setText] = useState('');
  const { choices } = useChoices(props.schema.field ?? '', text, (props.value ?? []) as readonly string[]);
  return <WordsSetting {...props} suggestions={choices} onText={setText} />;
};

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const DaysSetting = ({ label, value, disabled, problem, change }: SettingFieldProps) => {
  const { formatDate } = useIntl();
  const days = (value ?? []) as readonly number[];
  // The first of January 2024 was a Monday.
  const nameOf = (day: number) => formatDate(Date.UTC(2024, 0, day), { weekday: 'long', timeZone: 'UTC' });
  return (
    <Field.Root error={problem ?? false} width="100%">
      <Field.Label>{label}</Field.Label>
      <Flex gap={4} wrap="wrap">
        {weekdays.map((day) => (
          <Checkbox
            key={day}
            checked={days.includes(day)}
            disabled={disabled}
            onCheckedChange={(on) =>
              change(weekdays.filter((each) => (each === day ? on === true : days.includes(each))))
            }
          >
            {nameOf(day)}
          </Checkbox>
        ))}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
};

const ChoiceSetting = ({ label, schema, value, disabled, change }: SettingFieldProps) => {
  const say = useWording();
  const { messages } = useIntl();
  const wordingOf = (choice: string) =>
    `commerce.choice.${choice}` in messages ? say(`choice.${choice}` as Wording) : choice;
  return (
    <Field.Root width="24rem" maxWidth="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={String(value ?? '')} disabled={disabled} onChange={(choice) => change(String(choice))}>
        {(schema.enum ?? []).map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {wordingOf(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const SwitchSetting = ({ label, value, disabled, change }: SettingFieldProps) => (
  <YesNo label={label} checked={value === true} disabled={disabled} onChange={change} />
);

const picked = new Set(['product', 'category', 'content-type', 'country']);
const suggested = new Set(['sku', 'tag']);

/** The input that fits a setting, by its JSON schema: a rule of the shop's own gets one like the built-in rules. */
export const SettingField = (props: SettingFieldProps) => {
  const { field, type, enum: choices } = props.schema;
  if (field === 'money') return <MoneySetting {...props} />;
  if (field === 'days') return <DaysSetting {...props} />;
  if (field === 'time-zone') return <ZoneSetting {...props} />;
  if (type === 'array' && picked.has(field ?? '')) return <PickSetting {...props} />;
  if (type === 'array' && suggested.has(field ?? '')) return <SuggestedSetting {...props} />;
  if (type === 'array') return <WordsSetting {...props} />;
  if (choices) return <ChoiceSetting {...props} />;
  if (type === 'boolean') return <SwitchSetting {...props} />;
  return <TextSetting {...props} />;
};
