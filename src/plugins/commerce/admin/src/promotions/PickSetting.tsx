import { Box, Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import { useWording } from '../wording';
import type { SettingFieldProps } from './SettingField';
import { useChoices } from './use-choices';

/** Things picked by name, where only those there are make sense: a product, a category, a country. */
export const PickSetting = ({ label, schema, value, disabled, problem, change }: SettingFieldProps) => {
  const say = useWording();
  const [text, setText] = useState('');
  const [picks, setPicks] = useState(0);
  const values = (value ?? []) as readonly string[];
  const { choices, nameOf } = useChoices(schema.field ?? '', text, values);
  const pick = (picked: string) => {
    change([...values, picked]);
    setText('');
    setPicks(picks + 1);
  };
  return (
    <Field.Root error={problem ?? false} width="100%">
      <Field.Label>{label}</Field.Label>
      <Flex wrap="wrap" gap={2}>
        {values.map((each) => (
          <Tag
            key={each}
            icon={<Cross aria-hidden />}
            label={say('promotion.word-remove', { word: nameOf(each) })}
            disabled={disabled}
            onClick={() => change(values.filter((other) => other !== each))}
          >
            {nameOf(each)}
          </Tag>
        ))}
        {!disabled && (
          <Box flex={1} minWidth="24rem" maxWidth="40rem">
            <Combobox
              // It keeps what was picked as its text: a new one is empty, and ready for the next.
              key={picks}
              autoFocus={picks > 0}
              size="S"
              aria-label={label}
              placeholder={say('promotion.pick-hint')}
              autocomplete={{ type: 'list', filter: 'contains' }}
              noOptionsMessage={() => say('promotion.pick-none')}
              value=""
              onInputChange={(event) => setText(event.target.value)}
              onChange={(picked) => picked && pick(String(picked))}
            >
              {choices.map((choice) => (
                <ComboboxOption key={choice.value} value={choice.value} textValue={choice.label}>
                  {choice.label}
                </ComboboxOption>
              ))}
            </Combobox>
          </Box>
        )}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
};
