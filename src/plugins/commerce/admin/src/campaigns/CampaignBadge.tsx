import { Badge } from '@strapi/design-system';
import type { CampaignRowView } from '../../../server/src/campaign/contract';
import { tone } from '../page/tone';
import { useWording } from '../wording';

const tones = { draft: tone.calm, scheduled: tone.new, sending: tone.open, paused: tone.bad, sent: tone.good } as const;

export const CampaignBadge = ({ status }: Pick<CampaignRowView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`campaign-status.${status}`)}</Badge>;
};
