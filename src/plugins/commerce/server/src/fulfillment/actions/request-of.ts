import type { Order, OrderLine } from '../../order';
import type { FulfillmentLine, FulfillmentRequest } from '../fulfillment-provider';
import type { Fulfillment } from '../schemas/fulfillment';

export const fulfillmentLine = (line: OrderLine): FulfillmentLine => {
  const { publicId: id, sku, title, variant, quantity, requiresShipping, entryType, entryId, delivery } = line;
  return { id, sku, title, variant, quantity, requiresShipping, entryType, entryId, delivery };
};

/** What its provider is asked for. */
export const requestOf = (
  { publicId: key, lines: units, askedAt }: Pick<Fulfillment, 'publicId' | 'lines' | 'askedAt'>,
  order: Order,
  lines: readonly OrderLine[],
): FulfillmentRequest => ({
  key,
  order,
  lines: units.flatMap(({ id, quantity }) => {
    const line = lines.find(({ publicId }) => publicId === id);
    return line ? [{ ...fulfillmentLine(line), quantity }] : [];
  }),
  askedBefore: askedAt > 0,
});
