import { Button, Dialog, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { useWording } from '../wording';
import { useEach } from './use-each';

interface BulkActionProps {
  readonly numbers: readonly string[];
  readonly label: string;
  readonly question: string;
  act(number: string): Promise<unknown>;
}

/** A button that does the same with each of several orders, once it has asked; what the shop refused is told by number. */
export const BulkAction = ({ numbers, label, question, act }: BulkActionProps) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  const { state, refused, count, start, reset } = useEach(numbers, act);
  const fine = state === 'ended' && !refused.length;
  const show = (shown: boolean) => {
    if (state === 'running') return;
    if (!shown) reset();
    setOpen(shown);
  };
  return (
    <Dialog.Root open={open} onOpenChange={show}>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S">
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{label}</Dialog.Header>
        <Dialog.Body icon={fine ? <CheckCircle fill="success600" /> : <WarningCircle fill="warning600" />}>
          <Flex direction="column" gap={3} width="100%">
            <Typography textAlign="center" role="status">
              {state === 'ended' ? say('bulk.done', { done: count - refused.length, of: numbers.length }) : question}
            </Typography>
            {state === 'running' && <ProgressBar value={Math.round((100 * count) / numbers.length)} />}
            <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} maxHeight="24rem" overflow="auto">
              {refused.map(({ number, reason }) => (
                <Typography key={number} tag="li" variant="pi">
                  <strong>{number}</strong>: {reason}
                </Typography>
              ))}
            </Flex>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" disabled={state === 'running'} onClick={() => show(false)}>
            {say(state === 'ended' ? 'bulk.close' : 'action.back')}
          </Button>
          {state !== 'ended' && (
            <Button fullWidth loading={state === 'running'} onClick={() => void start()}>
              {label}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
