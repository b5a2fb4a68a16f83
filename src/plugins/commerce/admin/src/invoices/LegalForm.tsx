import { Field, Flex, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { Legal, LegalField } from '../../../server/src/invoice/contract';
import { Panel } from '../orders/Panel';
import { CountryPicker } from '../shipping/CountryPicker';
import { useWording } from '../wording';
import { isMissing, sections } from './legal-fields';
import { LogoField } from './LogoField';

interface LegalFormProps {
  readonly draft: Legal;
  readonly missing: readonly LegalField[];
  /** What the server refused, and why. */
  readonly refused: { readonly field: string | undefined; readonly reason: string } | undefined;
  change(difference: Partial<Legal>): void;
}

export const LegalForm = ({ draft, missing, refused, change }: LegalFormProps) => {
  const say = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {sections.map(({ title, fields }) => (
        <Panel key={title} title={say(title)}>
          <Grid.Root gap={4}>
            {fields.map(({ name, col, hint }) => (
              <Grid.Item key={name} col={col} xs={12} direction="column" alignItems="stretch">
                <Field.Root
                  name={name}
                  required={isMissing(missing, name)}
                  hint={hint && say(hint)}
                  error={refused?.field === name ? refused.reason : undefined}
                >
                  <Field.Label>{say(`legal.${name}`)}</Field.Label>
                  {name === 'country' ? (
                    <CountryPicker
                      label={say('legal.country')}
                      value={draft.country}
                      onPick={(country) => change({ country })}
                    />
                  ) : (
                    <TextInput value={draft[name]} onChange={(event) => change({ [name]: event.target.value })} />
                  )}
                  <Field.Hint />
                  <Field.Error />
                </Field.Root>
              </Grid.Item>
            ))}
          </Grid.Root>
        </Panel>
      ))}
      <Panel title={say('legal.more')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <LogoField logo={draft.logo} change={(logo) => change({ logo })} />
          <Field.Root name="onErasure" hint={say('legal.onErasure-hint')}>
            <Field.Label>{say('legal.onErasure')}</Field.Label>
            <SingleSelect
              value={draft.onErasure}
              onChange={(value) => change({ onErasure: value as Legal['onErasure'] })}
            >
              {(['anonymize', 'keep'] as const).map((choice) => (
                <SingleSelectOption key={choice} value={choice}>
                  {say(`legal.${choice}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Panel>
    </Flex>
  );
};
