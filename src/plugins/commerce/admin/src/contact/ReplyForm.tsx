import { Box, Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import type { ContactView } from '../../../server/src/contact/contract';
import { Panel } from '../orders/Panel';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCommerceContactSettingsQuery, useReplyToCommerceContactMessageMutation } from './contact-api';

/** Puts a saved reply behind what is written already. */
const SavedReplies = ({ insert }: { insert(text: string): void }) => {
  const say = useWording();
  const { data } = useCommerceContactSettingsQuery();
  if (!data?.savedReplies.length) return null;
  return (
    <Box width="24rem" maxWidth="100%">
      <SingleSelect
        size="S"
        aria-label={say('contact.insert-reply')}
        placeholder={say('contact.insert-reply')}
        value=""
        onChange={(index) => insert(data.savedReplies[Number(index)]?.text ?? '')}
      >
        {data.savedReplies.map(({ title }, index) => (
          <SingleSelectOption key={`${index} ${title}`} value={String(index)}>
            {title}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};

export const ReplyForm = ({ message: { id, email } }: { readonly message: ContactView }) => {
  const say = useWording();
  const told = useTold();
  const [text, setText] = useState('');
  const [close, setClose] = useState(false);
  const [reply, { isLoading }] = useReplyToCommerceContactMessageMutation();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await told(reply({ id, text: text.trim(), close }), say('contact.replied'))) setText('');
  };
  return (
    <Panel title={say('contact.reply')}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SavedReplies
            insert={(more) => setText((before) => (before.trim() ? `${before.trimEnd()}\n\n${more}` : more))}
          />
          <Field.Root name="text" hint={say('contact.reply-hint', { email })}>
            <Field.Label>{say('contact.reply-text')}</Field.Label>
            <Textarea
              value={text}
              maxLength={20_000}
              rows={8}
              onChange={({ target }: { target: { value: string } }) => setText(target.value)}
            />
            <Field.Hint />
          </Field.Root>
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Checkbox checked={close} onCheckedChange={(checked) => setClose(checked === true)}>
              {say('contact.close-too')}
            </Checkbox>
            <Button type="submit" startIcon={<Mail />} loading={isLoading} disabled={!text.trim()}>
              {say('contact.send')}
            </Button>
          </Flex>
        </Flex>
      </form>
    </Panel>
  );
};
