import { guest, guestWith } from '../support/guest';
import { newStorm, rounds, tally, together } from '../support/storm';
import { startStripeServers, type StripeServers } from '../support/stripe-servers';
import { until } from '../support/until';

const tabs = 32;
const storms = rounds(10, 100);

let shop: StripeServers;
beforeAll(async () => {
  shop = await startStripeServers();
}, 300_000);
afterAll(() => shop?.stop());

const payment = { payment: { provider: 'stripe' } };

test(`${tabs} tabs check one cart out at once, and come back from paying at once, ${storms} times: one of everything`, async () => {
  const random = newStorm();
  for (let round = 0; round < storms; round += 1) {
    const first = await guest(shop.api(0), { sku: shop.sold.sku, quantity: 1 });
    const tab = (i: number) => guestWith(shop.api(i), first.headers['cart-token'] as string, 1490);
    const answers = await together(tabs, random, (i) => tab(i).checkout('captured', payment));
    const said = tally(answers);
    const { '201 pending': open = 0, '409 checkout.in-progress': busy = 0 } = said;
    expect([round, said, open + busy]).toEqual([round, said, tabs]);
    // Who was told to wait has the same order, and the same payment, within two seconds.
    const opened = await until(
      () =>
        Promise.all(
          answers.map((answer, i) => (answer.status === 201 ? answer : tab(i).checkout('captured', payment))),
        ),
      (all) => all.every(({ status }) => status === 201),
      2,
    );
    expect(new Set(opened.map(({ body }) => body.data.order.number)).size).toBe(1);
    const secrets = new Set(opened.map(({ body }) => body.data.payment.step.secret as string));
    expect(secrets.size).toBe(1);
    expect(shop.stripe.intents()).toHaveLength(round + 1);
    shop.stripe.pay(shop.stripe.intents().at(-1)?.id ?? '');
    const returned = await together(tabs, random, (i) => tab(i).confirm());
    expect([round, tally(returned)]).toEqual([round, { '200 completed': tabs }]);
  }
  const { on_hand: left } = await shop.sql('commerce_stock_items').where({ sku: shop.sold.sku }).first();
  expect(Number(left)).toBe(100_000 - storms);
  expect(await shop.sql('commerce_orders')).toHaveLength(storms);
  expect(shop.stripe.books().filter(({ captured }) => captured > 0)).toHaveLength(storms);
  await shop.expectRight();
}, 900_000);
