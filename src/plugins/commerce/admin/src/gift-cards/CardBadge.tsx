import { Badge } from '@strapi/design-system';
import type { CardView } from '../../../server/src/gift-card/contract';
import { useWording } from '../wording';
import { cardStatus } from './card-status';
import { tone } from '../page/tone';

const tones = {
  active: tone.good,
  'used-up': tone.calm,
  disabled: tone.bad,
  expired: tone.open,
} as const;

export const CardBadge = ({ card }: { readonly card: CardView }) => {
  const say = useWording();
  const status = cardStatus(card, Date.now());
  return <Badge {...tones[status]}>{say(`gift-card-status.${status}`)}</Badge>;
};
