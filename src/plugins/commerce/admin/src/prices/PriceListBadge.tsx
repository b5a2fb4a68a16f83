import { Badge } from '@strapi/design-system';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useWording } from '../wording';
import { listState } from './list-state';

const tones = {
  running: { backgroundColor: 'success100', textColor: 'success700' },
  coming: { backgroundColor: 'secondary100', textColor: 'secondary700' },
  over: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  disabled: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const;

export const PriceListBadge = ({ list }: { readonly list: PriceListView }) => {
  const say = useWording();
  const state = listState(list, Date.now());
  return <Badge {...tones[state]}>{say(`price-list-state.${state}`)}</Badge>;
};
