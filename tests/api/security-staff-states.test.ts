import type { PaymentOutcome, PaymentProvider } from '../../src/plugins/commerce/server/src/payment';
import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { guest, type Guest } from '../support/guest';
import { routesOf } from '../support/routes';

/** Every deed by which staff move an order, and what it is answered in each state. */
const deeds = ['cancel', 'capture', 'fulfill', 'refund', 'resend'] as const;
type Deed = (typeof deeds)[number];

const none = '409 payment.nothing-to-capture';
const over = {
  ...{ cancel: '409 order.not-pending', capture: none, refund: '409 refund.exceeds' },
  ...{ fulfill: '409 order.not-completed', resend: '409 order.nothing-to-resend' },
};
const open = { ...over, cancel: '200 cancelled unpaid' };
const paid = { ...over, refund: '200 completed refunded', fulfill: '200 completed paid' };
const gone = '404 order.not-found';
const table: Readonly<Record<string, Readonly<Record<Deed, string>>>> = {
  'not there': { cancel: gone, capture: gone, fulfill: gone, refund: gone, resend: gone },
  'at the payment page': open,
  'on its way to be paid': open,
  refused: over,
  cancelled: over,
  'promised its money': { ...over, capture: '200 completed paid', fulfill: '200 completed authorized' },
  paid,
  'paid back in part': { ...paid, fulfill: '200 completed partially_refunded' },
  'paid back': { ...over, fulfill: '409 fulfillment.exceeds' },
};

const held = (): PaymentProvider => {
  const said = (status: 'authorized' | 'captured', reference: string, amount: number): PaymentOutcome => ({
    ...{ status, reference, amount },
  });
  return {
    id: 'held',
    label: 'Held',
    start: async ({ key, amount }) => said('authorized', `held-${key}`, amount),
    check: async (reference) => said('authorized', reference, 0),
    capture: async (reference, amount) => said('captured', reference, amount),
    cancel: async (reference) => ({ status: 'cancelled', reference }),
    refund: async (reference, _amount, key) => ({ status: 'refunded', reference: `${reference}-${key}` }),
  };
};

onEachDatabase('an order', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    (shop().strapi.plugin('commerce').service('payment') as { add(added: PaymentProvider): void }).add(held());
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });
  const act = (number: string, deed: Deed, body = {}) => staff.post(`/orders/${number}/${deed}`, body);
  const opened = async (buyer: Guest, ...how: Parameters<Guest['checkout']>): Promise<string> =>
    (await buyer.checkout(...how)).body.data.order.number;
  const after = async (number: string, deed: Deed, body = {}): Promise<string> => {
    expect((await act(number, deed, body)).status).toBe(200);
    return number;
  };
  const into: Readonly<Record<string, (buyer: Guest) => Promise<string>>> = {
    'not there': async () => '99999999',
    'at the payment page': (buyer) => opened(buyer, 'needs-customer'),
    'on its way to be paid': (buyer) => opened(buyer, 'pending'),
    refused: (buyer) => opened(buyer, 'refused'),
    cancelled: async (buyer) => after(await opened(buyer, 'needs-customer'), 'cancel'),
    'promised its money': (buyer) => opened(buyer, 'captured', { payment: { provider: 'held' } }),
    paid: (buyer) => opened(buyer, 'captured'),
    'paid back in part': async (buyer) => after(await opened(buyer, 'captured'), 'refund', { amount: 1 }),
    'paid back': async (buyer) => after(await opened(buyer, 'captured'), 'refund'),
  };

  test.each(Object.keys(table).flatMap((state) => deeds.map((deed) => [state, deed] as const)))(
    'that is %s: %s by staff',
    async (state, deed) => {
      const { sku } = await shop().sells({ price: 400 });
      const number = (await into[state]?.(await guest(shop().api, { sku, quantity: 1 }))) ?? '';
      const { status, body } = await act(number, deed);
      const { status: order, paymentStatus } = body.data ?? {};
      expect(`${status} ${body.error?.details.code ?? `${order} ${paymentStatus}`}`).toBe(table[state]?.[deed]);
    },
  );

  test('has no other deeds of staff', () => {
    const moving = routesOf(shop()).filter(
      ({ method, staff: is, path }) => is && method !== 'GET' && /order/.test(path),
    );
    // Told by the stories of the order desk and of drafts.
    const elsewhere = [
      ...['change', 'create', 'remove', 'send'].map((deed) => `drafts.${deed}`),
      ...['changeAddresses', 'forgetView', 'markPaid', 'note', 'saveView'].map((deed) => `orders.${deed}`),
    ];
    const all = [...deeds.map((deed) => `orders.${deed}`), ...elsewhere];
    expect(moving.map(({ handler }) => handler).sort()).toEqual(all.sort());
  });
});
