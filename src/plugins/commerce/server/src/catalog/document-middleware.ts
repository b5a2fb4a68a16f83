import type { DocumentCall, Next } from '../platform/documents';
import type { Sql, Strapi } from '../platform/strapi';
import { joinTransaction } from '../platform/transaction';
import { forgetCatalog } from './forget-catalog';
import { projectEntries } from './actions/project-entries';
import { fieldValue } from './field-value';
import { documentsBelow } from './store/categories';
import { markChanged } from './store/generation';
import { sellableTypes, type SellableType } from './store/sellable-types';
import { documentsOfSeller, sellerUid } from './store/sellers';

const categoryUid = 'plugin::commerce.category';
const writesData = new Set(['create', 'update', 'clone']);
const changesPublished = new Set(['publish', 'unpublish', 'delete']);

/** What is given for the field must be well-formed, in a draft too; it is stored as it was understood. */
const withCheckedField = (type: SellableType, params: DocumentCall['params']): DocumentCall['params'] => {
  const given = params.data?.[type.field];
  if (given === undefined) return params;
  return { ...params, data: { ...params.data, [type.field]: fieldValue(type, given) ?? null } };
};

const touchesPublished = (type: { readonly draftAndPublish: boolean }, { action, params }: DocumentCall): boolean =>
  changesPublished.has(action) || (writesData.has(action) && (!type.draftAndPublish || params.status === 'published'));

/** A clone has a new document's id, a deletion answers no entry: the answer's own id counts, then the one asked for. */
const documentOf = (call: DocumentCall, answer: unknown): string | undefined => {
  const { documentId, entries } = (answer ?? {}) as { documentId?: string; entries?: { documentId?: string }[] };
  return documentId ?? entries?.[0]?.documentId ?? call.params.documentId;
};

const writeEntry = async (strapi: Strapi, type: SellableType, call: DocumentCall, next: Next): Promise<unknown> => {
  if (writesData.has(call.action)) call.params = withCheckedField(type, call.params);
  if (!touchesPublished(type, call)) return next();
  return joinTransaction(strapi, async (tx) => {
    const answer = await next();
    const document = documentOf(call, answer);
    if (document) await projectEntries(strapi, tx, type.uid, [document]);
    return answer;
  });
};

/** Documents whose listings tell of another document, by content type. */
type Telling = (strapi: Strapi, sql: Sql, documentId: string) => Promise<ReadonlyMap<string, readonly string[]>>;

/**
 * Listings carry their categories' names and the slugs above them, and their seller's name: what tells of a written
 * document, before or after, is made anew.
 */
const writeTold = async (strapi: Strapi, telling: Telling, call: DocumentCall, next: Next): Promise<unknown> =>
  joinTransaction(strapi, async (tx) => {
    const of = async (documentId: string | undefined): ReturnType<Telling> =>
      documentId ? telling(strapi, tx.sql, documentId) : new Map();
    const before = await of(call.params.documentId);
    const answer = await next();
    const after = await of(documentOf(call, answer));
    for (const uid of new Set([...before.keys(), ...after.keys()])) {
      const documents = [...new Set([...(before.get(uid) ?? []), ...(after.get(uid) ?? [])])];
      for (let from = 0; from < documents.length; from += 200) {
        await projectEntries(strapi, tx, uid, documents.slice(from, from + 200));
      }
    }
    await markChanged(tx.sql);
    tx.afterCommit(() => forgetCatalog(strapi));
    return answer;
  });

const toldDocuments: Readonly<Record<string, { readonly draftAndPublish: boolean; readonly telling: Telling }>> = {
  [categoryUid]: { draftAndPublish: false, telling: documentsBelow },
  [sellerUid]: { draftAndPublish: true, telling: documentsOfSeller },
};

/** Whatever way an entry is written, its offers are written with it, in one transaction. */
export const followDocuments = (strapi: Strapi) => async (call: DocumentCall, next: Next) => {
  const type = sellableTypes(strapi).get(call.uid);
  if (type) return writeEntry(strapi, type, call, next);
  const told = toldDocuments[call.uid];
  return told && touchesPublished(told, call) ? writeTold(strapi, told.telling, call, next) : next();
};
