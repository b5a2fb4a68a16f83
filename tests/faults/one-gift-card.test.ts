import { administrator } from '../support/administrator';
import type { Answer } from '../support/api-client';
import { apiClient } from '../support/api-client';
import { guest, type Guest } from '../support/guest';
import { expectAtRest } from '../support/invariants';
import { newStorm, rounds, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';
import { startShop } from '../support/shop';

const buyers = 16;
const holds = 5;
/** A thing of 10.00 and shipping of 4.90. */
const total = 1490;

let shop: StormShop;
let headers: Readonly<Record<string, string>>;
beforeAll(async () => {
  shop = await openStormShop({ goods: [{ price: 1000, stock: 1_000_000 }] });
  const desk = await startShop({ database: shop.database, env: { COMMERCE_RUN_JOBS: 'false' } });
  headers = await administrator(desk, 'strapi-super-admin');
  await desk.stop();
});
afterAll(() => shop?.stop());

const outcomeOf = ({ status, body }: Answer): string =>
  status === 201 ? 'paid' : `${status} ${body.error.details.problems?.[0]?.code}`;

test(`${buyers} buyers with one card that pays for ${holds}: ${holds} are paid, and the card holds nothing`, async () => {
  const random = newStorm();
  const staff = apiClient(`${shop.servers[0]?.url}/commerce`, headers);
  for (let round = 0; round < rounds(2, 50); round += 1) {
    const { code, id } = (await staff.post('/gift-cards', { amount: holds * total, currency: 'EUR' })).body.data;
    const withCard = async (index: number): Promise<Guest> => {
      const api = shop.api(index);
      const who = await guest(api, { sku: shop.skus[0] as string, quantity: 1 });
      expect((await api.post('/cart/gift-cards', { code }, who.headers)).body.data.amountDue).toBe(0);
      return who;
    };
    const all = await Promise.all(Array.from({ length: buyers }, (_, index) => withCard(index)));
    const answers = await together(buyers, random, (index) =>
      (all[index] as Guest).checkout('captured', { expectedAmountDue: 0 }),
    );
    expect(answers.map(outcomeOf).sort()).toEqual([
      ...Array<string>(buyers - holds).fill('422 total-changed'),
      ...Array<string>(holds).fill('paid'),
    ]);
    expect((await staff.get(`/gift-cards/${id}`)).body.data.balance).toBe(0);
  }
  await expectAtRest(shop.look);
}, 900_000);
