import { Badge } from '@strapi/design-system';
import type { CustomerView } from '../../../server/src/customer/contract';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  account: tone.new,
  guest: tone.calm,
} as const;

export const KindBadge = ({ kind }: Pick<CustomerView, 'kind'>) => {
  const say = useWording();
  return <Badge {...tones[kind]}>{say(`customer.kind.${kind}`)}</Badge>;
};
