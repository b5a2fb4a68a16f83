import { Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import { LanguageField } from './LanguageField';
import type { Composer } from './use-composer';

/** About as much as a phone shows of each. */
const seen = { subject: 45, previewText: 90 } as const;

/** What the mail is called, by staff and in the mailboxes. */
export const WordsPanel = ({ form, tried, change }: Composer) => {
  const say = useWording();
  const line = (name: keyof typeof seen) => {
    const { length } = form[name];
    const hint = length > seen[name] ? 'campaign.too-long' : 'campaign.length';
    return (
      <Field.Root name={name} id={`campaign-${name}`} hint={say(hint, { length, seen: seen[name] })}>
        <Field.Label>{say(`campaign.${name}`)}</Field.Label>
        <TextInput
          value={form[name]}
          maxLength={250}
          autoComplete="off"
          onChange={({ target }) => change({ [name]: target.value })}
        />
        <Field.Hint />
      </Field.Root>
    );
  };
  return (
    <Panel title={say('campaign.words')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Grid.Root gap={4}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
            <Field.Root
              name="name"
              required
              hint={say('campaign.name-hint')}
              error={tried && !form.name.trim() ? say('campaign.name-missing') : false}
            >
              <Field.Label>{say('campaign.name')}</Field.Label>
              <TextInput value={form.name} maxLength={200} onChange={({ target }) => change({ name: target.value })} />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
            <LanguageField locale={form.locale} set={(locale) => change({ locale })} />
          </Grid.Item>
        </Grid.Root>
        {line('subject')}
        {line('previewText')}
      </Flex>
    </Panel>
  );
};
