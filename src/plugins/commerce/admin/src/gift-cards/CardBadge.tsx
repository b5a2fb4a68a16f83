import { Badge } from '@strapi/design-system';
import type { CardView } from '../../../server/src/gift-card/contract';
import { useWording } from '../wording';
import { cardStatus } from './card-status';

const tones = {
  active: { backgroundColor: 'success100', textColor: 'success700' },
  'used-up': { backgroundColor: 'neutral150', textColor: 'neutral700' },
  disabled: { backgroundColor: 'danger100', textColor: 'danger700' },
  expired: { backgroundColor: 'warning100', textColor: 'neutral800' },
} as const;

export const CardBadge = ({ card }: { readonly card: CardView }) => {
  const say = useWording();
  const status = cardStatus(card, Date.now());
  return <Badge {...tones[status]}>{say(`gift-card-status.${status}`)}</Badge>;
};
