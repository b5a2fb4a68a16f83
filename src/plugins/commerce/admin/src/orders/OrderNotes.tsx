import { Box, Button, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useNoteCommerceOrderMutation } from './orders-api';
import { Panel } from './Panel';

interface Note {
  readonly at: string;
  readonly text: string;
  readonly by: string | null;
}

const notesOf = ({ timeline }: StaffOrderView): readonly Note[] =>
  timeline
    .filter(({ type }) => type === 'order.noted')
    .map(({ at, data = {} }) => ({
      at,
      text: String(data.text ?? ''),
      by: typeof data.by === 'string' ? data.by : null,
    }))
    .reverse();

/** What staff write down for each other; the customer never sees it. */
export const OrderNotes = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const told = useTold();
  const { formatDate } = useIntl();
  const mayWrite = useMay('orders.edit');
  const [text, setText] = useState('');
  const [write, { isLoading }] = useNoteCommerceOrderMutation();
  const save = async () => {
    if (await told(write({ number: order.number, text: text.trim() }), say('order.noted'))) setText('');
  };
  const notes = notesOf(order);
  if (!mayWrite && !notes.length) return null;
  return (
    <Panel title={say('order.notes')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {mayWrite && (
          <Flex direction="column" alignItems="flex-end" gap={2}>
            <Box width="100%">
              <Textarea
                aria-label={say('order.note-text')}
                placeholder={say('order.note-text')}
                value={text}
                maxLength={5000}
                onChange={({ target }: { target: { value: string } }) => setText(target.value)}
              />
            </Box>
            <Button size="S" loading={isLoading} disabled={!text.trim()} onClick={() => void save()}>
              {say('order.write-note')}
            </Button>
          </Flex>
        )}
        {notes.map(({ at, text: note, by }) => (
          <Box key={at} tag="article">
            <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {[by, formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Panel>
  );
};
