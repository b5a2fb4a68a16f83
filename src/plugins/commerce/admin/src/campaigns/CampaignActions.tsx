import { Button, Dialog } from '@strapi/design-system';
import { Duplicate, Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useTold } from '../page/use-told';
import { useWording, type Wording } from '../wording';
import { type Move, useMoveCommerceCampaignMutation, useRemoveCommerceCampaignMutation } from './campaigns-api';

interface OfCampaign {
  readonly id: string;
}

/** A button that does what can be undone by another one. */
export const MoveButton = ({
  id,
  move,
}: OfCampaign & { readonly move: Extract<Move, 'unschedule' | 'pause' | 'resume'> }) => {
  const say = useWording();
  const told = useTold();
  const [ask, { isLoading }] = useMoveCommerceCampaignMutation();
  const done: Wording = `campaign.${move}-done`;
  return (
    <Button variant="secondary" loading={isLoading} onClick={() => void told(ask({ id, move }), say(done))}>
      {say(`campaign.${move}`)}
    </Button>
  );
};

export const Replicate = ({ id, save }: OfCampaign & { save?(): Promise<boolean> }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [ask, { isLoading }] = useMoveCommerceCampaignMutation();
  const replicate = async () => {
    if (save && !(await save())) return;
    const copy = await told(ask({ id, move: 'replicate' }), say('campaign.replicated'));
    if (copy) navigate(`../${copy.id}`, { relative: 'path' });
  };
  return (
    <Button variant="tertiary" startIcon={<Duplicate />} loading={isLoading} onClick={() => void replicate()}>
      {say('campaign.replicate')}
    </Button>
  );
};

export const RemoveCampaign = ({ id, removing }: OfCampaign & { removing(): void }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [remove] = useRemoveCommerceCampaignMutation();
  const confirmed = async () => {
    removing();
    if (await told(remove(id), say('campaign.removed'))) navigate('..', { relative: 'path' });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {say('campaign.delete')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog onConfirm={confirmed}>{say('campaign.delete-sure')}</ConfirmDialog>
    </Dialog.Root>
  );
};
