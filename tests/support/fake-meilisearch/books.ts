import { type Json, noIndex, Refusal } from './refusal';

export interface Index {
  uid: string;
  primaryKey: string | null;
  readonly createdAt: string;
  updatedAt: string;
  readonly settings: Json;
  readonly documents: Map<string, Json>;
}

/** Meilisearch's own. */
const defaults = (): Json => ({
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: false },
  pagination: { maxTotalHits: 1000 },
});

export const openBooks = () => {
  const indexes = new Map<string, Index>();
  const at = (): string => new Date().toISOString();
  const create = (uid: string, primaryKey: string | null): Index => {
    if (!/^[\w-]{1,400}$/.test(uid)) throw new Refusal('invalid_index_uid', `\`${uid}\` is not a valid index uid.`);
    const index = { uid, primaryKey, createdAt: at(), updatedAt: at(), settings: defaults(), documents: new Map() };
    indexes.set(uid, index);
    return index;
  };
  const named = (uid: string): Index => {
    const index = indexes.get(uid);
    if (!index) throw noIndex(uid);
    return index;
  };
  return {
    indexes,
    named,
    create: (uid: string, primaryKey: string | null) => {
      if (indexes.has(uid)) throw new Refusal('index_already_exists', `Index \`${uid}\` already exists.`);
      create(uid, primaryKey);
    },
    delete: (uid: string) => void indexes.delete(named(uid).uid),
    /** An index that is not there is made on the way. */
    add: (uid: string, primaryKey: string | null, documents: readonly Json[]) => {
      const index = indexes.get(uid) ?? create(uid, primaryKey);
      index.primaryKey ??= primaryKey;
      const key = index.primaryKey;
      if (!key)
        throw new Refusal('index_primary_key_no_candidate_found', 'The primary key inference failed: no candidate.');
      for (const document of documents) {
        const id = String(document[key] ?? '');
        if (!/^[\w-]{1,511}$/.test(id))
          throw new Refusal('invalid_document_id', `Document identifier \`"${id}"\` is invalid.`);
        index.documents.set(id, document);
      }
      index.updatedAt = at();
    },
    remove: (uid: string, ids: readonly string[]) => {
      const { documents } = named(uid);
      for (const id of ids) documents.delete(id);
    },
    set: (uid: string, settings: Json) => {
      const { settings: kept } = indexes.get(uid) ?? create(uid, null);
      const { typoTolerance, ...rest } = settings;
      Object.assign(kept, rest);
      if (typoTolerance) kept.typoTolerance = { ...kept.typoTolerance, ...typoTolerance };
    },
    swap: (pairs: readonly (readonly [string, string])[]) => {
      for (const [one, other] of pairs) {
        const [a, b] = [named(one), named(other)];
        [a.uid, b.uid] = [other, one];
        indexes.set(one, b).set(other, a);
      }
    },
  };
};

export type Books = ReturnType<typeof openBooks>;
