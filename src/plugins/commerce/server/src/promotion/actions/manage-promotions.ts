import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import type { PageQuery, PromotionBody, PromotionView } from '../contract';
import { completed, faultsOf, type Rules } from '../core/promotion';
import { promotionView } from '../core/views';
import type { PromotionRow } from '../schemas/promotion';
import {
  type CountedPromotion,
  deletePromotion,
  findPromotion,
  insertPromotion,
  listPromotions as list,
  updatePromotion,
} from '../store/promotions';
import { rulesOf } from './rules-of';

export const promotionNotFound = () =>
  new CommerceError('not-found', 'promotion.not-found', 'There is no promotion with this id.');

/** With the defaults of its rules filled in. Throws `request.invalid`, naming each setting that is wrong. */
const valuesOf = (body: PromotionBody, rules: Rules): Omit<PromotionRow, 'id' | 'publicId' | 'uses' | 'addedAt'> => {
  const errors = faultsOf(body, rules);
  const [first] = errors;
  if (first) {
    const message = `${first.path.join('.')}: ${first.message}`;
    throw new CommerceError('invalid', 'request.invalid', message, { where: 'body', errors });
  }
  const instant = (text: string | null) => (text === null ? null : Date.parse(text));
  return {
    ...body,
    startsAt: instant(body.startsAt),
    endsAt: instant(body.endsAt),
    conditions: completed(body.conditions, rules.conditions),
    benefits: completed(body.benefits, rules.benefits),
  };
};

const view = (strapi: Strapi, found: CountedPromotion | undefined): PromotionView => {
  if (!found) throw promotionNotFound();
  return promotionView(found, rulesOf(strapi), Date.now());
};

export const listPromotions = async (
  strapi: Strapi,
  query: PageQuery,
): Promise<{ rows: PromotionView[]; total: number }> => {
  const { rows, total } = await list(connection(strapi), query);
  return { rows: rows.map((row) => view(strapi, row)), total };
};

export const readPromotion = async (strapi: Strapi, id: string): Promise<PromotionView> =>
  view(strapi, await findPromotion(connection(strapi), id));

/** Answers its id. */
export const addPromotion = async ({ strapi, sql }: Transaction, body: PromotionBody): Promise<string> => {
  const publicId = newId();
  await insertPromotion(sql, { ...valuesOf(body, rulesOf(strapi)), publicId, uses: 0, addedAt: Date.now() });
  return publicId;
};

export const createPromotion = async (strapi: Strapi, body: PromotionBody): Promise<PromotionView> =>
  readPromotion(strapi, await transaction(strapi, (tx) => addPromotion(tx, body)));

export const replacePromotion = async (strapi: Strapi, id: string, body: PromotionBody): Promise<PromotionView> => {
  const values = valuesOf(body, rulesOf(strapi));
  if (!(await transaction(strapi, (tx) => updatePromotion(tx.sql, id, values)))) throw promotionNotFound();
  return readPromotion(strapi, id);
};

/** What orders use stays, so that reports can name it: it is disabled instead. */
export const removePromotion = async (strapi: Strapi, id: string): Promise<void> => {
  const removed = await transaction(strapi, (tx) => deletePromotion(tx.sql, id));
  if (removed === false) throw promotionNotFound();
  if (removed === undefined) {
    throw new CommerceError('conflict', 'promotion.used', 'Orders use this promotion: disable it instead.');
  }
};
