import { Badge } from '@strapi/design-system';
import type { CustomerView } from '../../../server/src/customer/contract';
import { useWording } from '../wording';

const tones = {
  account: { backgroundColor: 'primary100', textColor: 'primary700' },
  guest: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const;

export const KindBadge = ({ kind }: Pick<CustomerView, 'kind'>) => {
  const say = useWording();
  return <Badge {...tones[kind]}>{say(`customer.kind.${kind}`)}</Badge>;
};
