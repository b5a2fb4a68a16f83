import { jobsOf } from '../../jobs';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { isUnindexed, searchIndex } from '../store/search';

export const reindexTask = 'catalog.reindex';

const withTrigrams = new WeakSet<Strapi>();

/** Whether near words are found by an index, or by reading all of them. */
export const hasTrigrams = (strapi: Strapi): boolean => withTrigrams.has(strapi);

/**
 * Makes the tables that words are looked up in: the shop's own, which Strapi does not know and leaves alone. To be called
 * while the boot lock is held. A catalog from before there were any is read anew by a job.
 */
export const prepareSearch = async (strapi: Strapi): Promise<void> => {
  const sql = connection(strapi);
  const { trigrams, refusal } = await searchIndex(sql).prepare(sql);
  if (trigrams) withTrigrams.add(strapi);
  if (refusal)
    tell(strapi, refusal, 'Misspelt words are looked for without an index, since pg_trgm is not there', 'warn');
  if (!(await isUnindexed(sql))) return;
  await transaction(strapi, (tx) => jobsOf(strapi).add(tx, reindexTask, {}, { key: reindexTask }));
};
