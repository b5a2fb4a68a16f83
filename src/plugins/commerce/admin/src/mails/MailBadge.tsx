import { Badge } from '@strapi/design-system';
import type { MailView } from '../../../server/src/mail/contract';
import { useWording } from '../wording';

const tones = {
  waiting: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  sending: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  sent: { backgroundColor: 'success100', textColor: 'success700' },
  failed: { backgroundColor: 'danger100', textColor: 'danger700' },
  skipped: { backgroundColor: 'warning100', textColor: 'neutral800' },
} as const;

export const MailBadge = ({ status }: Pick<MailView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`mail-status.${status}`)}</Badge>;
};
