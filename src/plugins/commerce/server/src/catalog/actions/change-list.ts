import { CommerceError } from '../../platform/errors';
import { readClock, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { findPriceList, type CountedList } from '../store/price-lists';
import { lockPrices } from '../store/price-lock';
import { reprice } from './reprice';

export const listNotFound = () =>
  new CommerceError('not-found', 'price-list.not-found', 'There is no price list with this id.');

interface Change<Answer> {
  readonly answer: Answer;
  /** SKUs that may cost something else now. */
  readonly skus: readonly string[];
}

/** Changes a list and what the catalog says of its SKUs, in one transaction. `now`: the database's clock. */
export const changeList = <Answer>(
  strapi: Strapi,
  publicId: string,
  change: (tx: Transaction, list: CountedList, now: number) => Promise<Change<Answer>>,
): Promise<Answer> =>
  transaction(strapi, async (tx) => {
    await lockPrices(tx.sql, 'exclusive');
    const list = await findPriceList(tx.sql, publicId);
    if (!list) throw listNotFound();
    const { answer, skus } = await change(tx, list, await readClock(tx.sql));
    await reprice(strapi, tx, skus);
    return answer;
  });
