import { Badge } from '@strapi/design-system';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useWording } from '../wording';
import { listState } from './list-state';
import { tone } from '../page/tone';

const tones = {
  running: tone.good,
  coming: { backgroundColor: 'secondary100', textColor: 'secondary700' },
  over: tone.calm,
  disabled: tone.calm,
} as const;

export const PriceListBadge = ({ list }: { readonly list: PriceListView }) => {
  const say = useWording();
  const state = listState(list, Date.now());
  return <Badge {...tones[state]}>{say(`price-list-state.${state}`)}</Badge>;
};
