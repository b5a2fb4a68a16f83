import type { LineView } from '../../cart';
import type { Order, OrderLine } from '../../order';
import type { BoughtLine, News, OrderFacts } from '../marketing-provider';
import { productEntity, productId } from './product-news';

/** Only what was bought is told, and only of somebody: an erased buyer's order is taken back. */
export const isTold = (order: Pick<Order, 'status' | 'email'>): boolean =>
  order.status === 'completed' && order.email !== '';

const productOf = (line: Parameters<typeof productEntity>[0]) => {
  const entity = productEntity(line);
  return { entity, product: productId(entity) };
};

const boughtLine = (line: OrderLine): BoughtLine => ({
  id: String(line.position),
  ...productOf(line),
  ...{ sku: line.sku, quantity: line.quantity, price: line.unitPrice, discount: line.discount },
});

export const orderNews = (
  order: Order,
  lines: readonly OrderLine[],
  { consents, url, campaign }: Pick<OrderFacts, 'url' | 'campaign'> & { readonly consents: boolean },
): News<'order'> => {
  const base = { kind: 'order', id: order.number } as const;
  if (!isTold(order)) return { ...base, facts: undefined };
  const buyer = order.billingAddress ?? order.shippingAddress;
  return {
    ...base,
    facts: {
      customer: { email: order.email, consents, name: buyer?.name ?? null, company: buyer?.company ?? null },
      ...{ currency: order.currency, total: order.total, discount: order.discount, tax: order.tax },
      ...{ shipping: order.shipping, url, campaign },
      ...{ paymentStatus: order.paymentStatus, fulfillmentStatus: order.fulfillmentStatus },
      placedAt: order.completedAt ?? order.openedAt,
      ...{ shippingAddress: order.shippingAddress, billingAddress: order.billingAddress },
      lines: lines.map(boughtLine),
      promotions: (order.discounts ?? []).flatMap(({ code, amount }) => (code && amount > 0 ? [{ code, amount }] : [])),
    },
  };
};

/** A line of a cart, whose product is the offer's entry. */
export const cartLine = (
  line: LineView,
  entry: { readonly entryType: string; readonly entryId: string },
): BoughtLine => ({
  id: line.id,
  ...productOf({ ...entry, sku: line.sku }),
  ...{ sku: line.sku, quantity: line.quantity, price: line.unitPrice, discount: line.discount },
});
