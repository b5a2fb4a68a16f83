import { Badge } from '@strapi/design-system';
import type { PromotionView } from '../../../server/src/promotion/contract';
import { useWording } from '../wording';

const tones = {
  running: { backgroundColor: 'success100', textColor: 'success700' },
  scheduled: { backgroundColor: 'secondary100', textColor: 'secondary700' },
  ended: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  'used-up': { backgroundColor: 'warning100', textColor: 'neutral800' },
  disabled: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  faulty: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const;

export const PromotionBadge = ({ status }: Pick<PromotionView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`promotion-status.${status}`)}</Badge>;
};
