import { connection, type Strapi } from '../../platform/strapi';
import { storeSettings } from '../../platform/settings';
import { transaction } from '../../platform/transaction';
import { codeEntry, promotionEntry } from '../core/lanes';
import { promotionNews } from '../core/promotion-news';
import { mailchimpOf } from '../index';
import { findEntries } from '../store/entries';
import { codePromotions, lostCodes, untoldCodes } from '../store/promotions';
import { markChanged } from './mark-changed';

/** Marks the promotions that Mailchimp has not been told of as they are now, and codes that came or went. Safe to repeat. */
export const lookAtPromotions = async (strapi: Strapi): Promise<void> => {
  const { provider } = mailchimpOf(strapi);
  if (!provider) return;
  const sql = connection(strapi);
  const { currency } = await storeSettings(strapi);
  const rows = await codePromotions(sql);
  const told = new Map((await findEntries(sql, 'promotion')).map((entry) => [entry.entity, entry]));
  const known = rows.map((row) => promotionNews(row.publicId, row, currency)).filter(({ facts }) => facts);
  const ids = known.map(({ id }) => id);
  const changed = known.filter((news) => told.get(news.id)?.fingerprint !== provider.fingerprint(news));
  const gone = [...told.keys()].filter((id) => !ids.includes(id));
  const codes = [...(await untoldCodes(sql, ids)), ...(await lostCodes(sql, ids))];
  await transaction(strapi, async (tx) => {
    await markChanged(tx, [...changed.map(({ id }) => id), ...gone].map(promotionEntry));
    // Behind them in their lines: a code hangs below its promotion.
    await markChanged(tx, codes.map(codeEntry));
  });
};
