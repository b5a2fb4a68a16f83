import { Dialog, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';

interface RemoveButtonProps {
  readonly label: string;
  readonly sure: string;
  remove(): { unwrap(): Promise<unknown> };
}

export const RemoveButton = ({ label, sure, remove }: RemoveButtonProps) => {
  const say = useWording();
  const told = useTold();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <IconButton variant="ghost" label={label}>
          <Trash />
        </IconButton>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={async () => void (await told(remove(), say('shipping.removed')))}>{sure}</ConfirmDialog>
    </Dialog.Root>
  );
};
