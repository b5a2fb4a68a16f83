import type { Books, Index } from './books';
import { type Answer, type Json, Refusal } from './refusal';
import { searchIn } from './search';
import { only } from './surface';
import type { Tasks } from './tasks';

const ok = (body: unknown): Answer => ({ status: 200, body });
const accepted = (body: unknown): Answer => ({ status: 202, body });

const indexView = ({ uid, primaryKey, createdAt, updatedAt }: Index): Json => ({
  uid,
  primaryKey,
  createdAt,
  updatedAt,
});

interface Asked {
  readonly method: string;
  /** Of the path. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const list = (body: unknown): Json[] => {
  if (!Array.isArray(body)) throw new Refusal('malformed_payload', 'The `json` payload provided is malformed.');
  return body as Json[];
};

const multiSearch = (books: Books, body: unknown): Answer => {
  const { queries } = only('multi-search', body);
  const results = list(queries).map((query, place) => {
    const { indexUid } = only('query', query);
    try {
      return searchIn(books.named(String(indexUid)), query);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.code, `Inside \`.queries[${place}]\`: ${error.message}`, error.status);
    }
  });
  return ok({ results });
};

const documents = (books: Books, tasks: Tasks, { method, parts, query, body }: Asked): Answer | undefined => {
  const [uid = '', , verb] = parts;
  only('documents', Object.fromEntries(query));
  if (method === 'POST' && !verb) {
    const given = list(body);
    return accepted(
      tasks.enqueue('documentAdditionOrUpdate', uid, () => books.add(uid, query.get('primaryKey'), given)),
    );
  }
  if (method === 'POST' && verb === 'delete-batch') {
    const ids = list(body).map(String);
    return accepted(tasks.enqueue('documentDeletion', uid, () => books.remove(uid, ids)));
  }
  return undefined;
};

const settings = (books: Books, tasks: Tasks, { method, parts, body }: Asked): Answer | undefined => {
  const [uid = '', , name] = parts;
  if (method === 'GET') {
    const kept = books.named(uid).settings;
    return ok(name ? kept[name] : kept);
  }
  if (method !== 'PATCH' || name) return undefined;
  const given = only('settings', body);
  only('typoTolerance', given.typoTolerance ?? {});
  return accepted(tasks.enqueue('settingsUpdate', uid, () => books.set(uid, given)));
};

const indexes = (books: Books, tasks: Tasks, asked: Asked): Answer | undefined => {
  const { method, parts, body } = asked;
  const [uid, what] = parts;
  if (!uid && method === 'POST') {
    const { uid: named, primaryKey } = only('index', body);
    return accepted(tasks.enqueue('indexCreation', named, () => books.create(named, primaryKey ?? null)));
  }
  if (!uid) return undefined;
  if (what === 'documents') return documents(books, tasks, asked);
  if (what === 'settings') return settings(books, tasks, asked);
  if (what === 'search' && method === 'POST') return ok(searchIn(books.named(uid), only('search', body)));
  if (!what && method === 'GET') return ok(indexView(books.named(uid)));
  if (!what && method === 'DELETE') return accepted(tasks.enqueue('indexDeletion', uid, () => books.delete(uid)));
  return undefined;
};

/** As much of Meilisearch's API as a shop may need; anything else is an error, as there. */
export const answer = (books: Books, tasks: Tasks, asked: Asked): Answer => {
  const { method, parts, query, body } = asked;
  const [first, ...rest] = parts;
  if (first === 'multi-search' && method === 'POST') return multiSearch(books, body);
  if (first === 'tasks' && method === 'GET') {
    if (rest[0]) return ok(tasks.one(Number(rest[0])));
    const { uids, limit = '20' } = only('tasks', Object.fromEntries(query));
    return ok(tasks.list((uids as string | undefined)?.split(',').map(Number), Number(limit)));
  }
  if (first === 'swap-indexes' && method === 'POST') {
    const pairs = list(body).map((one) => only('swap', one).indexes as [string, string]);
    return accepted(tasks.enqueue('indexSwap', null, () => books.swap(pairs)));
  }
  const found = first === 'indexes' ? indexes(books, tasks, { ...asked, parts: rest }) : undefined;
  if (!found) throw new Refusal('not_found', `The fake has no ${method} /${parts.join('/')}.`);
  return found;
};
