import { Box, Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import type { ContactSettings } from '../../../server/src/contact/contract';
import { useWording } from '../wording';

type Replies = ContactSettings['savedReplies'];

interface SavedRepliesFieldProps {
  readonly replies: Replies;
  change(replies: Replies): void;
}

const most = 50;

/** Answers that are given again and again. */
export const SavedRepliesField = ({ replies, change }: SavedRepliesFieldProps) => {
  const say = useWording();
  const set = (at: number, difference: Partial<Replies[number]>) =>
    change(replies.map((reply, index) => (index === at ? { ...reply, ...difference } : reply)));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {!replies.length && <Typography textColor="neutral600">{say('contact.no-replies')}</Typography>}
      {replies.map(({ title, text }, index) => (
        <Box key={index} tag="fieldset" borderColor="neutral200" hasRadius padding={4}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Field.Root name={`title-${index}`} required>
              <Field.Label>{say('contact.reply-title')}</Field.Label>
              <TextInput value={title} maxLength={80} onChange={({ target }) => set(index, { title: target.value })} />
            </Field.Root>
            <Field.Root name={`text-${index}`} required>
              <Field.Label>{say('contact.reply-text')}</Field.Label>
              <Textarea
                value={text}
                maxLength={4000}
                onChange={({ target }: { target: { value: string } }) => set(index, { text: target.value })}
              />
            </Field.Root>
            <Flex justifyContent="flex-end">
              <Button
                variant="danger-light"
                size="S"
                startIcon={<Trash />}
                onClick={() => change(replies.filter((_reply, at) => at !== index))}
              >
                {say('contact.remove-reply')}
              </Button>
            </Flex>
          </Flex>
        </Box>
      ))}
      <Box>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          disabled={replies.length >= most}
          onClick={() => change([...replies, { title: '', text: '' }])}
        >
          {say('contact.add-reply')}
        </Button>
      </Box>
    </Flex>
  );
};
