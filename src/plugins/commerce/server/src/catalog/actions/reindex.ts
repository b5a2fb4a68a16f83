import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { sellableDocuments } from '../store/entries';
import { sellableTypes } from '../store/sellable-types';
import { forgetWords } from '../store/search';
import { projectEntries } from './project-entries';

/** How far it is: documents done, of all that there are. */
export type OnProgress = (done: number, total: number) => void;

const batch = 200;

/**
 * Makes every offer and listing anew from what is published, and removes those of which nothing is left: after a
 * bulk change of tables, say. Batch by batch, while the shop sells; safe to repeat.
 */
export const reindex = async (strapi: Strapi, onProgress: OnProgress = () => undefined): Promise<number> => {
  const work: { type: string; documents: readonly string[] }[] = [];
  for (const type of sellableTypes(strapi).values()) {
    const documents = await sellableDocuments(strapi, type);
    for (let from = 0; from < documents.length; from += batch) {
      work.push({ type: type.uid, documents: documents.slice(from, from + batch) });
    }
  }
  const total = work.reduce((sum, { documents }) => sum + documents.length, 0);
  let done = 0;
  await transaction(strapi, (tx) => forgetWords(tx.sql));
  onProgress(done, total);
  for (const { type, documents } of work) {
    await transaction(strapi, (tx) => projectEntries(strapi, tx, type, documents));
    done += documents.length;
    onProgress(done, total);
  }
  return total;
};
