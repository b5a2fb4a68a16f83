import { Badge } from '@strapi/design-system';
import type { MailView } from '../../../server/src/mail/contract';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  waiting: tone.calm,
  sending: tone.calm,
  sent: tone.good,
  failed: tone.bad,
  skipped: tone.open,
} as const;

export const MailBadge = ({ status }: Pick<MailView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`mail-status.${status}`)}</Badge>;
};
