import { Field, TextInput } from '@strapi/design-system';
import { Calendar, PaperPlane } from '@strapi/icons';
import { useState } from 'react';
import { useColorScheme } from '../page/use-color-scheme';
import { useWording } from '../wording';
import { useMoveCommerceCampaignMutation, useScheduleCommerceCampaignMutation } from './campaigns-api';
import { SendDialog } from './SendDialog';
import type { Composer } from './use-composer';
import { useInstant, useShopZone } from './use-instant';
import { instantAt, wallTime } from './wall-time';

type SendProps = Pick<Composer, 'id' | 'save'>;

const hour = 3_600_000;
/** Tomorrow at nine, when people read their mail. */
const usual = (zone: string): string => `${wallTime(Date.now() + 24 * hour, zone).slice(0, 10)}T09:00`;

/** Sends it at a time by the shop's clocks. */
export const Schedule = ({ id, save, at }: SendProps & { readonly at?: string | null }) => {
  const say = useWording();
  const zone = useShopZone();
  const instant = useInstant();
  const colorScheme = useColorScheme();
  const [typed, setTyped] = useState<string>();
  const [schedule] = useScheduleCommerceCampaignMutation();
  const wall = typed ?? (at ? wallTime(Date.parse(at), zone) : usual(zone));
  const chosen = instantAt(wall, zone);
  const past = chosen !== undefined && chosen <= Date.now();
  const sendAt = new Date(chosen ?? 0).toISOString();
  return (
    <SendDialog
      id={id}
      variant="secondary"
      icon={<Calendar />}
      label={say(at ? 'campaign.reschedule' : 'campaign.schedule')}
      question={(count) => say('campaign.schedule-question', { count })}
      done={say('campaign.is-scheduled', { at: instant(sendAt) })}
      filled={chosen !== undefined && !past}
      save={save}
      act={() => schedule({ id, body: { sendAt } })}
    >
      <Field.Root
        name="sendAt"
        required
        hint={say('campaign.schedule-hint', { zone })}
        error={past ? say('campaign.past') : false}
      >
        <Field.Label>{say('campaign.send-at')}</Field.Label>
        <TextInput
          type="datetime-local"
          style={{ colorScheme }}
          value={wall}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </SendDialog>
  );
};

export const SendNow = ({ id, save }: SendProps) => {
  const say = useWording();
  const [move] = useMoveCommerceCampaignMutation();
  return (
    <SendDialog
      id={id}
      variant="default"
      icon={<PaperPlane />}
      label={say('campaign.send')}
      question={(count) => say('campaign.send-question', { count })}
      done={say('campaign.is-sending')}
      save={save}
      act={() => move({ id, move: 'send' })}
    />
  );
};
