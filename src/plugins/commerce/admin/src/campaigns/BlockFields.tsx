import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useWording, type Wording } from '../wording';
import { type FormBlock, problemOf } from './campaign-form';
import { ItemsField } from './ItemsField';

export interface BlockFieldsProps {
  readonly block: FormBlock;
  /** Whether what is missing is told. */
  readonly tried: boolean;
  set(block: FormBlock): void;
}

interface LineProps {
  readonly label: Wording;
  readonly text: string;
  readonly hint?: Wording;
  readonly problem?: Wording | false;
  readonly placeholder?: string;
  readonly most?: number;
  change(text: string): void;
}

const Line = ({ label, text, hint, problem, placeholder, most = 2000, change }: LineProps) => {
  const say = useWording();
  return (
    <Field.Root error={problem ? say(problem) : false} hint={hint && say(hint)} width="100%">
      <Field.Label>{say(label)}</Field.Label>
      <TextInput
        value={text}
        maxLength={most}
        placeholder={placeholder}
        autoComplete="off"
        onChange={({ target }) => change(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const address = 'https://';

/** What a block of this kind says. */
export const BlockFields = ({ block, tried, set }: BlockFieldsProps) => {
  const say = useWording();
  const problem = tried ? problemOf(block) : undefined;
  const noLink = (name: 'url' | 'link') => problem === name && 'campaign.no-link';
  switch (block.kind) {
    case 'heading':
      return <Line label="campaign.heading" text={block.text} most={200} change={(text) => set({ ...block, text })} />;
    case 'text':
      return (
        <Field.Root hint={say('campaign.text-hint')} width="100%">
          <Field.Label>{say('campaign.text')}</Field.Label>
          <Textarea
            value={block.text}
            maxLength={10_000}
            onChange={({ target }: { target: { value: string } }) => set({ ...block, text: target.value })}
          />
          <Field.Hint />
        </Field.Root>
      );
    case 'button':
      return (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Line
            label="campaign.label"
            text={block.label}
            most={100}
            problem={problem === 'label' && 'campaign.no-label'}
            change={(label) => set({ ...block, label })}
          />
          <Line
            label="campaign.url"
            text={block.url}
            placeholder={address}
            problem={noLink('url')}
            change={(url) => set({ ...block, url })}
          />
        </Flex>
      );
    case 'image':
      return (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Line
            label="campaign.image-url"
            text={block.url}
            placeholder={address}
            problem={noLink('url')}
            change={(url) => set({ ...block, url })}
          />
          <Line
            label="campaign.image-text"
            hint="campaign.image-text-hint"
            text={block.alternativeText}
            most={500}
            change={(alternativeText) => set({ ...block, alternativeText })}
          />
          <Line
            label="campaign.image-link"
            text={block.link ?? ''}
            placeholder={address}
            problem={noLink('link')}
            change={(link) => set({ ...block, link })}
          />
        </Flex>
      );
    case 'products':
      return <ItemsField items={block.items} set={(items) => set({ ...block, items })} />;
    case 'code':
      return (
        <Line
          label="campaign.code-text"
          hint="campaign.code-text-hint"
          text={block.text}
          most={500}
          change={(text) => set({ ...block, text })}
        />
      );
    case 'divider':
      return (
        <Typography variant="pi" textColor="neutral600">
          {say('campaign.divider-about')}
        </Typography>
      );
  }
};
