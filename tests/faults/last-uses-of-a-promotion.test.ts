import { transaction } from '../../src/plugins/commerce/server/src/platform/transaction';
import { giveBack, redeem, type UsedPromotion } from '../../src/plugins/commerce/server/src/promotion';
import { administrator } from '../support/administrator';
import type { ApiClient } from '../support/api-client';
import { type Shop, startShop } from '../support/shop';
import { newStorm, rounds } from '../support/storm';

const workers = 8;
const limits = { promotion: 12, customer: 3, code: 7 };

let shop: Shop;
let staff: ApiClient;
beforeAll(async () => {
  shop = await startShop({ database: 'postgres', env: { COMMERCE_RUN_JOBS: 'false' } });
  staff = shop.client('/commerce', await administrator(shop, 'strapi-super-admin'));
});
afterAll(() => shop?.stop());

const sql = () => shop.strapi.db.connection;
const benefits = [{ rule: 'percent-off-order', settings: { percent: 100_000 } }];

const makes = async ({ code, ...limit }: { code?: number; usageLimit?: number; customerLimit?: number }) => {
  const { data } = (await staff.post('/promotions', { title: 'P', benefits, ...limit })).body;
  const { id: promotionId } = await sql()('commerce_promotions').where('document_id', data.id).first('id');
  if (!code) return { promotionId, codeId: null };
  await staff.post(`/promotions/${data.id}/codes`, { code: 'STORM', usageLimit: code });
  const { id: codeId } = await sql()('commerce_discount_codes').where('promotion_id', promotionId).first('id');
  return { promotionId, codeId };
};

/** Never more than may be, and the counters say what the rows say. */
const books = async (): Promise<string[]> => {
  const wrong: string[] = [];
  const { rows } = await sql().raw(`
    select 'promotion ' || p.id || ': ' || p.uses || ' counted, ' || count(u.id) || ' used of ' || p.usage_limit as said
      from commerce_promotions p left join commerce_promotion_uses u on u.promotion_id = p.id
      where p.usage_limit is not null group by p.id having count(u.id) <> p.uses or count(u.id) > p.usage_limit
    union all
    select 'code ' || c.id || ': ' || c.uses || ' counted, ' || count(u.id) || ' used of ' || c.usage_limit
      from commerce_discount_codes c left join commerce_promotion_uses u on u.code_id = c.id
      group by c.id having count(u.id) <> c.uses or count(u.id) > c.usage_limit
    union all
    select 'customer ' || u.email_hash || ' has ' || count(*) from commerce_promotion_uses u
      join commerce_promotions p on p.id = u.promotion_id and p.customer_limit is not null
      group by u.promotion_id, p.customer_limit, u.email_hash having count(*) > p.customer_limit`);
  wrong.push(...rows.map(({ said }: { said: string }) => said));
  return wrong;
};

test(`${workers} workers redeem and cancel at random, crosswise: no limit is passed, no use is lost`, async () => {
  const kinds = [{ usageLimit: limits.promotion }, { customerLimit: limits.customer }, { code: limits.code }];
  const used: UsedPromotion[] = await Promise.all(kinds.map(makes));
  const random = newStorm();
  let order = 0;
  let [redeemed, refused, cancelled] = [0, 0, 0];
  const mine: number[] = [];

  const step = async (): Promise<void> => {
    const open = mine.splice(Math.floor(random() * (mine.length + 1)), 1)[0];
    if (open !== undefined && random() < 0.4) {
      // Told twice at once, as news may be.
      await Promise.all([1, 2].map(() => transaction(shop.strapi, (tx) => giveBack(tx, open))));
      cancelled += 1;
      return;
    }
    if (open !== undefined) mine.push(open);
    const id = (order += 1);
    const some = [...used].sort(() => random() - 0.5).slice(0, 1 + (id % 3));
    const buyer = { id, customerId: null, email: `buyer-${id % 5}@example.com` };
    try {
      await transaction(shop.strapi, async (tx) => {
        const missed = await redeem(tx, buyer, some);
        if (missed.length) throw new Error('not applicable');
      });
      mine.push(id);
      redeemed += 1;
    } catch (error) {
      if ((error as Error).message !== 'not applicable') throw error;
      refused += 1;
    }
  };

  for (let round = 0; round < rounds(80, 2000); round += 1) {
    await Promise.all(Array.from({ length: workers }, async () => void (await step())));
    expect(await books()).toEqual([]);
  }
  expect([redeemed > 20, refused > 5, cancelled > 5]).toEqual([true, true, true]);
  expect(await sql()('commerce_promotion_uses').countDistinct({ n: 'order_id' })).toEqual([{ n: String(mine.length) }]);
  console.log(
    `${redeemed} redeemed, ${refused} refused, ${cancelled} cancelled; the books were right after each step.`,
  );
}, 600_000);
