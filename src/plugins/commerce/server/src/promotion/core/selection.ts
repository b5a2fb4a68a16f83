import type { PurchaseLine } from '../../pricing';
import type { Selection } from './settings';

const meets = (wanted: readonly string[], own: readonly string[]): boolean =>
  !wanted.length || own.some((each) => wanted.includes(each));

export const selects = ({ skus, categories, tags }: Selection, { sku, product }: PurchaseLine): boolean =>
  meets(skus, [sku]) && meets(categories, product?.categories ?? []) && meets(tags, product?.tags ?? []);

export const unitsOf = (lines: readonly PurchaseLine[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

export const selected = <L extends PurchaseLine>(lines: readonly L[], selection: Selection): L[] =>
  lines.filter((line) => selects(selection, line));
