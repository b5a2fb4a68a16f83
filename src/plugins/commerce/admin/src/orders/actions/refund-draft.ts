import type { StaffOrderView } from '../../../../server/src/order/contract';

type Order = Pick<StaffOrderView, 'lines' | 'refunds' | 'refundable'>;

/** How many units of each line can still be refunded, by the line's id. */
export const unitsLeft = ({ lines, refunds }: Order): ReadonlyMap<string, number> => {
  const gone = refunds.flatMap(({ status, lines: units }) => (status === 'failed' ? [] : units));
  return new Map(
    lines.map(({ id, quantity }) => [
      id,
      gone.reduce((left, unit) => (unit.id === id ? left - unit.quantity : left), quantity),
    ]),
  );
};

/** What so many units of a line cost, next to those that went back: as the server counts it, so that parts add up. */
const costOf = (total: number, quantity: number, from: number, units: number): number =>
  Math.round((total * (from + units)) / quantity) - Math.round((total * from) / quantity);

/** What these units cost together, in minor units. */
export const amountOf = (order: Order, chosen: Readonly<Record<string, number>>): number => {
  const left = unitsLeft(order);
  return order.lines.reduce((sum, { id, total, quantity }) => {
    const units = chosen[id] ?? 0;
    return units ? sum + costOf(total, quantity, quantity - (left.get(id) ?? 0), units) : sum;
  }, 0);
};
