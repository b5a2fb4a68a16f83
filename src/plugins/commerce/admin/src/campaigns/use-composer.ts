import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { CampaignView } from '../../../server/src/campaign/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useSaveCommerceCampaignMutation } from './campaigns-api';
import { type CampaignForm, formOf, inputOf, isReady } from './campaign-form';

export interface Composer {
  readonly id: string;
  readonly form: CampaignForm;
  readonly unsaved: boolean;
  readonly saving: boolean;
  /** It could not be saved as it is: fields say why. */
  readonly tried: boolean;
  change(difference: Partial<CampaignForm>): void;
  /** Whether the shop has now what is on the screen. Saves what it has not. */
  save(): Promise<boolean>;
}

/** A draft as it is being written. What the shop refuses stays on the screen. */
export const useComposer = (campaign: CampaignView): Composer => {
  const say = useWording();
  const told = useTold();
  const { toggleNotification } = useNotification();
  const { id } = campaign;
  const [form, setForm] = useState(() => formOf(campaign));
  const [kept, setKept] = useState(form);
  const [tried, setTried] = useState(false);
  const [send, { isLoading: saving }] = useSaveCommerceCampaignMutation();
  const unsaved = JSON.stringify(form) !== JSON.stringify(kept);
  const save = async (): Promise<boolean> => {
    setTried(true);
    if (!isReady(form)) {
      toggleNotification({ type: 'warning', message: say('campaign.unfinished') });
      return false;
    }
    if (!unsaved || saving) return !unsaved;
    if (!(await told(send({ id, body: inputOf(form) }), say('campaign.saved')))) return false;
    setKept(form);
    setTried(false);
    return true;
  };
  const change = (difference: Partial<CampaignForm>) => setForm((before) => ({ ...before, ...difference }));
  return { id, form, unsaved, saving, tried, change, save };
};
