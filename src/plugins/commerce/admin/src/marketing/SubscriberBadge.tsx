import { Badge } from '@strapi/design-system';
import type { SubscriberRowView } from '../../../server/src/marketing/contract';
import { tone } from '../page/tone';
import { useWording } from '../wording';

const tones = { pending: tone.open, subscribed: tone.good, unsubscribed: tone.calm, cleaned: tone.bad } as const;

export const SubscriberBadge = ({ status }: Pick<SubscriberRowView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`subscriber-status.${status}`)}</Badge>;
};
