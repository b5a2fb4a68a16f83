import { randomBytes } from 'node:crypto';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import type { CodesBody, CodeView, MadeCodesView, PageQuery } from '../contract';
import { codeFrom, normalizedCode } from '../core/code';
import { codesCsv, codeView } from '../core/views';
import type { DiscountCode } from '../schemas/discount-code';
import { allCodes, insertCodes, listCodes as list } from '../store/codes';
import { findPromotion } from '../store/promotions';
import { promotionNotFound } from './manage-promotions';

const rowIdOf = async (sql: Sql, promotion: string): Promise<number> => {
  const found = await findPromotion(sql, promotion);
  if (!found) throw promotionNotFound();
  return found.id;
};

/** Enough that twenty tries are never needed: a byte is passed over about one time in thirty. */
const randomCode = (prefix: string, length: number): string => codeFrom(prefix, length, randomBytes(8 * length));

const tries = 20;

/**
 * One by its name, or many that nobody can guess: each is unique in the whole shop. All are made, or none. Throws
 * `discount-code.taken`.
 */
export const addCodes = async ({ sql }: Transaction, promotion: string, body: CodesBody): Promise<MadeCodesView> => {
  const { code: name, count = 1, prefix, length, usageLimit = name === undefined ? 1 : null } = body;
  const promotionId = await rowIdOf(sql, promotion);
  const row = (code: string): Omit<DiscountCode, 'id'> => ({
    ...{ publicId: newId(), promotionId, code, codeKey: normalizedCode(code) },
    ...{ usageLimit, uses: 0, addedAt: Date.now() },
  });
  const made: DiscountCode[] = name === undefined ? [] : await insertCodes(sql, [row(name)]);
  for (let turn = 0; name === undefined && turn < tries && made.length < count; turn += 1) {
    const missing = Array.from({ length: count - made.length }, () => row(randomCode(prefix, length)));
    made.push(...(await insertCodes(sql, missing)));
  }
  const [first] = made;
  if (!first || made.length < count) {
    throw name === undefined
      ? new CommerceError('conflict', 'discount-code.exhausted', 'So many codes of this length cannot be made.')
      : new CommerceError('conflict', 'discount-code.taken', 'There is such a code already.');
  }
  return { made: made.length, first: codeView(first) };
};

export const makeCodes = (strapi: Strapi, promotion: string, body: CodesBody): Promise<MadeCodesView> =>
  transaction(strapi, (tx) => addCodes(tx, promotion, body));

export const listCodes = async (
  strapi: Strapi,
  promotion: string,
  query: PageQuery,
): Promise<{ rows: CodeView[]; total: number }> => {
  const sql = connection(strapi);
  const { rows, total } = await list(sql, await rowIdOf(sql, promotion), query);
  return { rows: rows.map(codeView), total };
};

export const exportCodes = async (strapi: Strapi, promotion: string): Promise<string> => {
  const sql = connection(strapi);
  return codesCsv((await allCodes(sql, await rowIdOf(sql, promotion))).map(codeView));
};
