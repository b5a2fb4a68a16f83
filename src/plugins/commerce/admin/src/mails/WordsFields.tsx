import { Field, Flex, TextInput, Textarea, Typography } from '@strapi/design-system';
import { type RefObject } from 'react';
import type { TemplateView } from '../../../server/src/mail/contract';
import { useWording } from '../wording';
import type { Words } from './mails-api';

interface WordsFieldsProps {
  readonly words: Words;
  readonly template: TemplateView;
  readonly disabled: boolean;
  readonly body: RefObject<HTMLTextAreaElement>;
  change(difference: Partial<Words>): void;
}

/** `order.number` of `{ order: { number } }`; of lists only that they are there. */
const namesIn = (sample: unknown, before = ''): string[] =>
  Object.entries((sample ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? namesIn(value, `${before}${name}.`)
      : [`${before}${name}`],
  );

export const WordsFields = ({ words, template, disabled, body, change }: WordsFieldsProps) => {
  const say = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="subject" required>
        <Field.Label>{say('mail.subject')}</Field.Label>
        <TextInput
          value={words.subject}
          disabled={disabled}
          onChange={(event) => change({ subject: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="body" required hint={say('mail.body-hint')}>
        <Field.Label>{say('mail.body')}</Field.Label>
        <Textarea
          ref={body}
          value={words.body}
          disabled={disabled}
          spellCheck={false}
          style={{ fontFamily: 'monospace', fontSize: '1.3rem', lineHeight: 1.5, height: '48vh' }}
          onChange={(event) => change({ body: event.target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <details>
        <summary>
          <Typography variant="pi" fontWeight="semiBold">
            {say('mail.may-use')}
          </Typography>
        </summary>
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {[
            ...template.parts.map((part) => `<shop-${part} />`),
            ...namesIn(template.sample).map((name) => `{{ ${name} }}`),
          ].join('  ')}
        </Typography>
      </details>
    </Flex>
  );
};
