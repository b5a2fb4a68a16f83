import { mailOf } from '../../mail';
import type { Transaction } from '../../platform/transaction';
import type { FulfillmentOutcome, FulfillmentRequest } from '../fulfillment-provider';
import { findFulfillment } from '../store/fulfillments';
import { findGoods, putKeysBack, takeKeys } from '../store/mailed-goods';

export const goodsMail = 'digital-goods';

/** Takes a key for each unit, and sends message and keys once the transaction is committed. Safe to repeat. */
export const handGoods = async (
  tx: Transaction,
  { key, order, lines }: FulfillmentRequest,
): Promise<FulfillmentOutcome> => {
  const idOf = (line: (typeof lines)[number]): string => line.delivery?.email?.good ?? '';
  const goods = new Map((await findGoods(tx.sql, lines.map(idOf))).map((good) => [good.publicId, good]));
  const row = await findFulfillment(tx.sql, { publicId: key });
  if (!row) throw new Error(`There is no fulfillment ${key}.`);
  for (const line of lines) {
    const good = goods.get(idOf(line));
    const taker = { fulfillmentId: row.id, lineId: line.id };
    if (good && (!good.keyed || (await takeKeys(tx.sql, good.id, taker, line.quantity)))) continue;
    await putKeysBack(tx.sql, row.id);
    const reason = good ? `"${good.name}" has too few licence keys left.` : `What ${line.sku} sends by e-mail is gone.`;
    return { status: 'held', reason };
  }
  await mailOf(tx.strapi).send(tx, goodsMail, { key, payload: { fulfillment: key }, orderNumber: order.number });
  return { status: 'fulfilled' };
};
