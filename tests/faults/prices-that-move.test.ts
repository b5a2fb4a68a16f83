import { setTimeout as pause } from 'node:timers/promises';
import { guest, type Guest } from '../support/guest';
import { expectAtRest } from '../support/invariants';
import { type Shop, startShop } from '../support/shop';
import { newSeed, rounds, seeded, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

const [buyers, shipping] = [16, 490];
const moves = rounds(5, 200);

let storm: StormShop;
/** The editor's own process. */
let desk: Shop;
beforeAll(async () => {
  storm = await openStormShop({ goods: [] });
  desk = await startShop({ database: storm.database, env: { COMMERCE_RUN_JOBS: 'false' } });
});
afterAll(async () => {
  await desk?.stop();
  await storm?.stop();
});

test(`a price moves while ${buyers} buyers complete: each pays what they saw, or is told both prices`, async () => {
  const seed = newSeed();
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const fates = { paid: 0, told: 0 };
  /** How long the last move took, in milliseconds: the buyers come within it, or about it. */
  let took = 100;
  for (let round = 0; round < moves; round += 1) {
    const before = 1000 + Math.floor(random() * 1000);
    const after = before + (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * 500));
    const { sku, documentId } = await desk.sells({ price: before, stock: 1000 });
    const reprice = () =>
      desk.strapi.documents('plugin::commerce.product' as never).update({
        documentId,
        data: { offer: { options: [], variants: [{ sku, options: {}, prices: { EUR: { amount: after } } }] } } as never,
        status: 'published',
      } as never);
    const guests = await together(buyers, random, (i) => guest(storm.api(i), { sku, quantity: 1 }));
    const [early, late, ...racers] = guests as [Guest, Guest, ...Guest[]];
    // One surely before and one surely after, so that what is expected of either is tried however slow the machine is.
    const first = await early.checkout();
    const window = took * (0.5 + random());
    const begun = Date.now();
    const [, ...raced] = await Promise.all([
      reprice().then(() => (took = Date.now() - begun)),
      ...racers.map(async (buyer) => {
        await pause(random() * window);
        return buyer.checkout();
      }),
    ]);
    const answers = [first, ...raced, await late.checkout()];
    for (const { status, body } of answers) {
      if (status === 201) {
        expect([round, body.data.order.status, body.data.order.totals.total]).toEqual([
          round,
          'completed',
          before + shipping,
        ]);
        fates.paid += 1;
        continue;
      }
      expect([round, status]).toEqual([round, 422]);
      expect(body.error.details.problems).toContainEqual(
        expect.objectContaining({ code: 'total-changed', expected: before + shipping, total: after + shipping }),
      );
      fates.told += 1;
    }
  }
  console.log(fates);
  expect(Math.min(fates.paid, fates.told)).toBeGreaterThanOrEqual(moves);
  await expectAtRest(storm.look);
}, 1_200_000);
