import { onEachDatabase } from '../support/each-database';
import { guest } from '../support/guest';
import { type Inbox, startInbox } from '../support/smtp-inbox';
import { within } from '../support/storm';
import { until } from '../support/until';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
afterAll(() => inbox.close());

onEachDatabase(
  'a buyer without an account',
  (shop, kind) => {
    const email = `lookup-${kind}@example.com`;
    const buy = async () => {
      const { sku } = await shop().sells({ price: 1000 });
      return (await (await guest(shop().api, { sku, quantity: 1 })).checkout('captured', { email })).body.data
        .order as {
        number: string;
      };
    };
    const lookUp = (number: string, address: string) => shop().api.post('/orders/lookup', { number, email: address });
    /** Not the confirmation: it leads to the order too, and comes when it comes. */
    const links = ({ number }: { readonly number: string }) =>
      inbox.to(email).filter(({ mail }) => mail.subject === `Your order ${number}`);
    const tokenOf = (text: string | undefined): string => /#token=([\w.-]+)/.exec(text ?? '')?.[1] ?? '';

    test('has the link to an order mailed, which opens it and no other', async () => {
      const [order, other] = [await buy(), await buy()];
      const wrong = await lookUp(order.number, 'eve@example.com');
      const none = await lookUp('99999999', email);
      const right = await lookUp(order.number, ` ${email.toUpperCase()}`.trim());
      expect([right.status, right.body]).toEqual([202, { data: { accepted: true } }]);
      for (const answer of [wrong, none]) expect([answer.status, answer.text]).toEqual([202, right.text]);
      await until(
        async () => links(order).length,
        (count) => count > 0,
      );
      const [{ mail } = { mail: { text: '' } }] = links(order);
      expect(mail.text).toContain(`/shop/?order=${order.number}#token=`);
      const token = tokenOf(mail.text);
      const opened = await shop().api.get(`/orders/${order.number}`, { 'order-token': token });
      expect(opened.body.data).toMatchObject({ number: order.number, email });
      expect((await shop().api.get(`/orders/${other.number}`, { 'order-token': token })).status).toBe(404);
      const later = (Date.now() + 3_600_000 * 24 * 365).toString(36);
      for (const bent of [`x${token}`, token.slice(0, -1), token.replace(/^[^.]+/, later)]) {
        expect((await shop().api.get(`/orders/${order.number}`, { 'order-token': bent })).status).toBe(404);
      }
      expect(inbox.to('eve@example.com')).toEqual([]);
      expect(links(order)).toHaveLength(1);
      expect(links(other)).toEqual([]);
    });

    test('learns nothing by the time it takes', async () => {
      const order = await buy();
      const times: Record<string, number[]> = { found: [], none: [] };
      for (let round = 0; round < 60; round += 1) {
        for (const which of ['found', 'none'] as const) {
          const started = performance.now();
          await lookUp(which === 'found' ? order.number : '99999999', email);
          times[which]?.push(performance.now() - started);
        }
      }
      const median = (which: string) => times[which]?.sort((a, b) => a - b)[30] ?? 0;
      expect(Math.abs(median('found') - median('none'))).toBeLessThan(within(5));
    });
  },
  () => ({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(inbox.port), EMAIL_FROM: 'shop@example.com' }),
);
