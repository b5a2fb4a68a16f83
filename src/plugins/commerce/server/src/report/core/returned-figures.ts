import { lineDimensions, nothing, ofNoLine, unsaid, type Dimension, type Figure } from './figure';
import { paidBy } from './paid-by';
import type { Instants } from './periods';
import { dividedReturns, type Part, type PartReturned, type Return } from './returns';
import type { ReturnedOrder } from '../store/returned';

interface Value {
  readonly value: string;
  readonly label: string | null;
}
export type Categories = ReadonlyMap<string, readonly Value[]>;

const shippingPart = ({ shipping, shippingTax, pricesIncludeTax }: ReturnedOrder['order']): Part => {
  const tax = shippingTax ?? 0;
  return { id: ofNoLine, total: shipping + (pricesIncludeTax ? 0 : tax), tax, quantity: 1 };
};

/** In the order in which they were made, which is the order in which they are divided. */
const returnsOf = ({ refunds, disputes }: ReturnedOrder): Return[] =>
  [
    ...refunds.map(({ amount, openedAt, lines }) => ({ amount, at: openedAt, lines })),
    ...disputes.map(({ amount, heardAt }) => ({ amount, at: heardAt, lines: null })),
  ].sort((one, other) => one.at - other.at);

const received = ({ payments }: ReturnedOrder): number =>
  payments.reduce((sum, payment) => sum + (payment.status === 'captured' ? payment.received : 0), 0);

const orderValues = ({ order, payments }: ReturnedOrder, dimension: Dimension): readonly Value[] => {
  if (dimension === 'none') return [{ value: '', label: null }];
  if (dimension === 'country') return [{ value: order.country || unsaid, label: null }];
  if (dimension === 'payment') return [{ value: paidBy(payments), label: null }];
  const promotions = (order.discounts ?? []).map(({ promotion, title }) => ({ value: promotion, label: title }));
  return promotions.length ? promotions : [{ value: unsaid, label: null }];
};

const lineValues = (
  line: ReturnedOrder['lines'][number] | undefined,
  dimension: Dimension,
  categories: Categories,
): readonly Value[] => {
  if (!line) return [{ value: ofNoLine, label: null }];
  if (dimension === 'product') return [{ value: line.entryId || line.sku, label: line.title }];
  if (dimension === 'type') return [{ value: line.entryType || unsaid, label: null }];
  if (dimension === 'seller') return [{ value: line.seller || unsaid, label: null }];
  return categories.get(line.entryId) ?? [{ value: unsaid, label: null }];
};

/** What went back of an order in this time, as figures of a dimension. */
export const returnedFigures = (
  returned: ReturnedOrder,
  dimension: Dimension,
  { since, before }: Instants,
  categories: Categories,
): Figure[] => {
  const { order, lines } = returned;
  const shipping = shippingPart(order);
  const parts: Part[] = [
    ...lines.map(({ publicId: id, total, tax, quantity }) => ({ id, total, tax, quantity })),
    shipping,
  ];
  const returns = returnsOf(returned);
  const divided = dividedReturns(parts, returns, received(returned) - order.total);
  const mine = divided.filter((_, index) => {
    const at = returns[index]?.at ?? 0;
    return at >= since && at < before;
  });
  const figure = ({ value, label }: Value, amount: number, earned: number): Figure => ({
    ...nothing,
    ...{ currency: order.currency, value, label, refunds: amount, net: -earned },
  });
  /** What comes off what the goods earned: shipping and tax never were a part of that. */
  const earned = ({ id, amount, tax }: PartReturned): number => (id === ofNoLine ? 0 : amount - tax);
  const back = mine.flat().filter(({ amount }) => amount !== 0);
  if (!lineDimensions.includes(dimension)) {
    const amount = back.reduce((sum, part) => sum + part.amount, 0);
    const off = back.reduce((sum, part) => sum + earned(part), 0);
    return amount ? orderValues(returned, dimension).map((value) => figure(value, amount, off)) : [];
  }
  return back.flatMap((part) => {
    const line = lines.find(({ publicId }) => publicId === part.id);
    return lineValues(line, dimension, categories).map((value) => figure(value, part.amount, earned(part)));
  });
};
