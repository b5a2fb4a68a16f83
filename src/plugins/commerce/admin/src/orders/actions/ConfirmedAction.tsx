import { Button, Dialog, type ButtonProps } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { useTold } from '../../page/use-told';
import { useWording } from '../../wording';

interface ConfirmedActionProps {
  readonly label: string;
  readonly question: string;
  /** Said when it worked. */
  readonly done: string;
  readonly variant?: ButtonProps['variant'];
  act(): { unwrap(): Promise<unknown> };
}

/** A button that asks first. Nothing is shown as done before the shop has said so; a refusal is told in its words. */
export const ConfirmedAction = ({ label, question, done, variant = 'default', act }: ConfirmedActionProps) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const confirm = async () => {
    setAsking(true);
    await told(act(), done);
    setAsking(false);
    setOpen(false);
  };
  return (
    <Dialog.Root open={open} onOpenChange={(shown) => !asking && setOpen(shown)}>
      <Dialog.Trigger>
        <Button variant={variant}>{label}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{label}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>{question}</Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" disabled={asking} onClick={() => setOpen(false)}>
            {say('action.back')}
          </Button>
          <Button
            fullWidth
            variant={variant === 'danger-light' ? 'danger' : 'default'}
            loading={asking}
            onClick={() => void confirm()}
          >
            {label}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
