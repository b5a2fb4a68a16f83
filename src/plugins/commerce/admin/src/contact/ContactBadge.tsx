import { Badge } from '@strapi/design-system';
import type { ContactRowView } from '../../../server/src/contact/contract';
import { tone } from '../page/tone';
import { useWording } from '../wording';

const tones = { open: tone.open, answered: tone.good, closed: tone.calm, spam: tone.bad } as const;

export const ContactBadge = ({ status }: Pick<ContactRowView, 'status'>) => {
  const say = useWording();
  return <Badge {...tones[status]}>{say(`contact-status.${status}`)}</Badge>;
};
