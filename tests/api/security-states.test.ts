import { onEachDatabase } from '../support/each-database';
import { guest, type Guest } from '../support/guest';
import { routesOf } from '../support/routes';

/** Every deed by which a buyer can move an order (staff's are in security-staff-states), and what it is answered in each state. */
const deeds = ['add', 'update', 'complete', 'confirm', 'cancel'] as const;
type Deed = (typeof deeds)[number];

const table: Readonly<Record<string, Readonly<Record<Deed, string>>>> = {
  none: {
    add: '201',
    update: '200',
    complete: '201 completed',
    confirm: '409 checkout.none',
    cancel: '409 checkout.none',
  },
  pending: {
    add: '409 cart.closed',
    update: '409 cart.closed',
    complete: '201 pending',
    confirm: '200 completed',
    cancel: '200 cancelled',
  },
  waiting: {
    add: '409 cart.closed',
    update: '409 cart.closed',
    complete: '201 pending',
    confirm: '200 pending',
    cancel: '200 cancelled',
  },
  completed: {
    add: '409 cart.closed',
    update: '409 cart.closed',
    complete: '201 completed',
    confirm: '200 completed',
    cancel: '409 checkout.completed',
  },
  refused: {
    add: '201',
    update: '200',
    complete: '201 completed',
    confirm: '409 checkout.none',
    cancel: '409 checkout.none',
  },
  cancelled: {
    add: '201',
    update: '200',
    complete: '201 completed',
    confirm: '409 checkout.none',
    cancel: '409 checkout.none',
  },
};

const into: Readonly<Record<string, (buyer: Guest) => Promise<unknown>>> = {
  none: async () => undefined,
  pending: (buyer) => buyer.checkout('needs-customer'),
  waiting: (buyer) => buyer.checkout('pending'),
  completed: (buyer) => buyer.checkout('captured'),
  refused: (buyer) => buyer.checkout('refused'),
  cancelled: async (buyer) => {
    await buyer.checkout('needs-customer');
    await buyer.cancel();
  },
};

onEachDatabase('an order', (shop) => {
  test.each(Object.keys(table).flatMap((state) => deeds.map((deed) => [state, deed] as const)))(
    'that is %s: %s',
    async (state, deed) => {
      const { sku } = await shop().sells({ price: 400 });
      const buyer = await guest(shop().api, { sku, quantity: 1 });
      const act = {
        add: () => buyer.add(sku),
        update: () => shop().api.patch('/cart', { note: 'x' }, buyer.headers),
        complete: () => buyer.checkout('captured'),
        confirm: buyer.confirm,
        cancel: buyer.cancel,
      };
      await into[state]?.(buyer);
      const { status, body } = await act[deed]();
      const says = body.error?.details.code ?? body.data.order?.status;
      expect([status, says].filter(Boolean).join(' ')).toBe(table[state]?.[deed]);
    },
  );

  test('has no other deeds of its buyer', () => {
    const moving = routesOf(shop()).filter(
      ({ method, staff, path }) => !staff && method !== 'GET' && /order|checkout/.test(path),
    );
    // Looking one up mails a link, and moves nothing.
    expect(moving.map(({ handler }) => handler)).toEqual([
      ...['order.lookUp', 'checkout.complete', 'checkout.confirm', 'checkout.cancel'],
    ]);
  });

  const foreign = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://localhost@evil.example/',
    'http://localhost:1337@evil.example/',
    'http://localhost.evil.example/',
    'http://evil.example\\@localhost/',
    'http://localhost\\@evil.example/',
    'http://127.0.0.1:80:80@evil.example/',
    'http://user:pass@localhost/',
    'http://localhost/\r\nX: y',
    'http://localhost/\tx',
    'http://localhost%2eevil.example/',
    'http://localhost\u3002evil.example/',
    'ftp://localhost/',
    'file:///etc/passwd',
    '',
    'localhost',
    '/done',
  ];

  test('sends its buyer nowhere else', async () => {
    const { sku } = await shop().sells({ price: 400 });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    for (const returnUrl of foreign) {
      const answer = await buyer.checkout('captured', { payment: { provider: 'test', returnUrl } });
      const { code, errors } = answer.body.error?.details ?? {};
      const said = [returnUrl, answer.status, code, errors?.[0].path.join('.')];
      expect(said).toEqual([returnUrl, 400, 'request.invalid', 'payment.returnUrl']);
    }
    expect((await buyer.cart()).body.data.status).toBe('open');
  });

  test('sends them back to a shop on this machine while no origins are named', async () => {
    const { sku } = await shop().sells({ price: 400 });
    const buyer = await guest(shop().api, { sku, quantity: 1 });
    const payment = { provider: 'test', options: { outcome: 'captured' }, returnUrl: 'http://localhost:3000/done?a=b' };
    expect((await buyer.checkout('captured', { payment })).status).toBe(201);
  });
});
