import { createHash } from 'node:crypto';
import type { Books, Json } from './books';
import { type Answer, notFound, Refusal } from './refusal';

export const memberId = (email: string): string => createHash('md5').update(email.trim().toLowerCase()).digest('hex');

/** Of whole seconds, as Mailchimp says it. */
const stamp = (): string => new Date().toISOString().replace(/\.\d+Z$/, '+00:00');

/** Whatever is done about somebody, it is said when. */
export const change = (books: Books, id: string, fields: Json): void =>
  void books.members.set(id, { ...books.members.get(id), ...fields, last_changed: stamp() });

const view = (id: string, { tags = [], left: _left, ...fields }: Json): Json => ({
  ...{ id, ...fields },
  tags: tags.map((name: string) => ({ name })),
});

const tagged = (member: Json, changes: readonly Json[]): Json => {
  const tags = new Set<string>(member.tags ?? []);
  for (const { name, status } of changes)
    if (status === 'active') tags.add(name);
    else tags.delete(name);
  return { tags: [...tags] };
};

const put = (books: Books, id: string, body: Json): void => {
  const known = books.members.get(id);
  if (!known && memberId(body.email_address) !== id) throw new Refusal(400, 'The hash is not the address’s.');
  if (books.forgotten.has(id))
    throw new Refusal(400, 'This contact was permanently deleted.', [], 'Forgotten Email Not Subscribed');
  if (known?.left && body.status === 'subscribed') {
    const detail = 'This contact is in a compliance state and cannot be subscribed.';
    throw new Refusal(400, detail, [], 'Member In Compliance State');
  }
  const { status_if_new: ifNew, ...fields } = body;
  const isNew = !known || known.status === 'archived';
  const merged = { ...known?.merge_fields, ...body.merge_fields };
  change(books, id, { ...fields, merge_fields: merged, status: body.status ?? (isNew ? ifNew : known.status) });
};

const listed = (books: Books, query: URLSearchParams): Answer => {
  const asked = (name: string, otherwise: string): string => query.get(name) ?? otherwise;
  const since = Date.parse(asked('since_last_changed', '1970-01-01T00:00:00Z'));
  const all = [...books.members]
    .filter(([, { status }]) => (query.has('status') ? status === query.get('status') : status !== 'archived'))
    .filter(([, { last_changed: at }]) => Date.parse(at) >= since)
    .sort(([, a], [, b]) => Date.parse(a.last_changed) - Date.parse(b.last_changed));
  const from = Number(asked('offset', '0'));
  const page = all.slice(from, from + Number(asked('count', '10')));
  return { status: 200, body: { members: page.map(([id, fields]) => view(id, fields)), total_items: all.length } };
};

/** `/lists/{list}/members/{hash}…`. Who left by themselves is not brought back by a program. */
export const members = (
  books: Books,
  method: string,
  parts: readonly string[],
  body: Json,
  query: URLSearchParams,
): Answer => {
  const [, , , , id, verb, action] = parts;
  if (id === undefined) return listed(books, query);
  if (method === 'PUT') put(books, id, body);
  const known = books.members.get(id);
  if (!known) throw notFound();
  if (action === 'delete-permanent') {
    books.members.delete(id);
    books.forgotten.add(id);
    return { status: 204 };
  }
  if (method === 'DELETE') change(books, id, { status: 'archived' });
  if (method === 'PATCH') change(books, id, body);
  if (method === 'POST' && verb === 'tags') change(books, id, tagged(known, body.tags));
  if (method === 'DELETE' || verb === 'tags') return { status: 204 };
  return { status: 200, body: view(id, books.members.get(id) ?? {}) };
};

/** A store's customer is somebody of the audience; who was there before stays what they were. */
export const knowCustomer = (books: Books, { email_address: email, opt_in_status: consents }: Json): void => {
  if (!email || books.members.has(memberId(email))) return;
  change(books, memberId(email), { email_address: email, status: consents ? 'subscribed' : 'transactional' });
};
