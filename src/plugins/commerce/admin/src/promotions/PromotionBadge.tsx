import { Badge } from '@strapi/design-system';
import type { PromotionView } from '../../../server/src/promotion/contract';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  running: tone.good,
  scheduled: { backgroundColor: 'secondary100', textColor: 'secondary700' },
  ended: tone.calm,
  'used-up': tone.open,
  disabled: tone.calm,
  faulty: tone.bad,
} as const;

export const PromotionBadge = ({ status }: Pick<PromotionView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`promotion-status.${status}`)}</Badge>;
};
