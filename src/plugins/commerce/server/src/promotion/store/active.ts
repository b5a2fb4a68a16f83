import { oneOf, preparedRows } from '../../platform/prepared';
import type { Sql } from '../../platform/strapi';
import { discountCode } from '../schemas/discount-code';
import { promotion, type PromotionRow } from '../schemas/promotion';
import { promotionUse } from '../schemas/promotion-use';

export interface Asked {
  /** Epoch ms. */
  readonly now: number;
  readonly codeKeys: readonly string[];
  readonly customerId: number | null;
  readonly emailHash: string | null;
  /** An order of this purchase that lives already: what it uses is not used up for it. */
  readonly orderId: number | null;
}

export interface ActivePromotion {
  readonly promotion: PromotionRow;
  readonly code: { id: number; code: string; codeKey: string; usageLimit: number | null; uses: number } | undefined;
  /** Orders of this customer that use it, this purchase's own not counted. */
  readonly byCustomer: number;
  /** This purchase's own order uses it already, and with this code. */
  readonly own: boolean;
  readonly ownCode: boolean;
}

/** Promotions that run now: the automatic ones, and those of these codes. One statement. */
export const activePromotions = async (sql: Sql, asked: Asked): Promise<ActivePromotion[]> => {
  const { now, codeKeys, customerId, emailHash, orderId } = asked;
  const uses = promotionUse.table;
  const [ofCodes, ...codes] = oneOf('c.code_key', codeKeys);
  const query = sql({ p: promotion.table })
    .leftJoin({ c: discountCode.table }, (join) => {
      join.on('c.promotion_id', 'p.id').andOn(sql.raw(ofCodes, codes));
    })
    .where('p.enabled', true)
    .where((when) => when.whereNull('p.starts_at').orWhere('p.starts_at', '<=', now))
    .where((when) => when.whereNull('p.ends_at').orWhere('p.ends_at', '>', now))
    .where((why) => why.where('p.automatic', true).orWhereNotNull('c.id'))
    .orderBy(['p.position', 'p.id', 'c.id'])
    .select(
      ...promotion.columns.map((name) => `p.${name}`),
      sql.raw(
        'c.id as own_id, c.code as own_code, c.code_key as own_key, c.usage_limit as own_limit, c.uses as own_uses',
      ),
      sql.raw(
        `(select count(*) from ${uses} u where u.promotion_id = p.id and u.order_id <> ?
           and (u.email_hash = ? or u.customer_id = ?)) as by_customer`,
        [orderId ?? 0, emailHash ?? '', customerId ?? 0],
      ),
      sql.raw(`(select count(*) from ${uses} u where u.promotion_id = p.id and u.order_id = ?) as own`, [orderId ?? 0]),
      sql.raw(
        `(select count(*) from ${uses} u where u.promotion_id = p.id and u.order_id = ? and u.code_id = c.id) as with_code`,
        [orderId ?? 0],
      ),
    );
  return (await preparedRows(sql, query)).map((row) => ({
    promotion: promotion.fromRow(row),
    code:
      row.own_id === null
        ? undefined
        : {
            ...{ id: row.own_id, code: row.own_code, codeKey: row.own_key },
            ...{ usageLimit: row.own_limit, uses: row.own_uses },
          },
    byCustomer: Number(row.by_customer),
    own: Number(row.own) > 0,
    ownCode: Number(row.with_code) > 0,
  }));
};
