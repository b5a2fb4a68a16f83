import { CommerceError } from '../../platform/errors';
import { hashOf, newId, seal } from '../../platform/secrets';
import { shopKey } from '../../platform/shop-key';
import { connection, type Strapi } from '../../platform/strapi';
import type { GoodBody, MailedGoodView } from '../contract';
import { goodView } from '../core/staff-views';
import { findGoods, insertGood, insertKeys, listGoods as list, updateGood } from '../store/mailed-goods';
import { keyPurpose } from './mail-facts';

const notFound = () => new CommerceError('not-found', 'mailed-good.not-found', 'There is no such message.');

export const listGoods = async (strapi: Strapi): Promise<MailedGoodView[]> =>
  (await list(connection(strapi))).map(goodView);

const viewOf = async (strapi: Strapi, id: string): Promise<MailedGoodView> => {
  const view = (await listGoods(strapi)).find((each) => each.id === id);
  if (!view) throw notFound();
  return view;
};

export const createGood = async (strapi: Strapi, body: GoodBody): Promise<MailedGoodView> => {
  const { publicId } = await insertGood(connection(strapi), { ...body, publicId: newId(), madeAt: Date.now() });
  return viewOf(strapi, publicId);
};

export const replaceGood = async (strapi: Strapi, id: string, body: GoodBody): Promise<MailedGoodView> => {
  if (!(await updateGood(connection(strapi), id, body))) throw notFound();
  return viewOf(strapi, id);
};

/** One key a line; those the pool has already are left out. Answers how many were new. */
export const addKeys = async (strapi: Strapi, id: string, text: string) => {
  const sql = connection(strapi);
  const [good] = await findGoods(sql, [id]);
  if (!good) throw notFound();
  const keys = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean);
  const secret = shopKey(strapi, keyPurpose);
  const sealed = keys.map((key) => ({ sealedKey: seal(secret, key), keyHash: hashOf(key) }));
  const added = await insertKeys(sql, good.id, sealed);
  return { added, known: keys.length - added, good: await viewOf(strapi, id) };
};
